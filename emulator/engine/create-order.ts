import type { CheckoutDiscount } from './checkout-discounts';
import { type Checkout, requireOpenCheckout } from './checkouts';
import type { Command, CommandContext } from './command';
import { LoyaltyError } from './errors';
import { totalOf } from './order-refunds';
import { placeOrder } from './orders';
import { type ActivityOutcome, recordActivity } from './record-activity';

/** A paid checkout, and what the order earned or why it did not; nobody earns when the buyer is unknown. */
export type PaidOrder = { checkout: Checkout; activity: ActivityOutcome | undefined };

/**
 * Pays a checkout and makes an order of it, which earns points by the rule for store orders. Its loyalty discount is
 * COMPLETED and its coupon used up; an order whose coupon was meanwhile used elsewhere is refused.
 */
export const createOrder: Command<{ checkoutId: string }, PaidOrder> = {
  name: 'createOrder',
  run(context, { checkoutId }) {
    const { store, now } = context;
    const checkout = requireOpenCheckout(store, checkoutId);
    for (const discount of store.checkoutDiscounts.ofCheckout(checkoutId)) {
      if (discount.status === 'APPLIED') complete(context, discount);
    }
    const paid = { ...checkout, orderId: context.ids.next(), updatedAt: now };
    store.checkouts.update(paid);
    placeOrder(context, paid);
    return { checkout: paid, activity: reportOrder(context, paid) };
  },
};

/** What an order is reported as. */
export const ORDER_PAID = {
  triggerAppId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
  triggerActivityType: 'stores/OrderPaid',
} as const;

/** What was paid, discounts taken off, is what earns points. */
function reportOrder(context: CommandContext, checkout: Checkout): ActivityOutcome | undefined {
  const { contactId, orderId } = checkout;
  if (contactId === null || orderId === null) return undefined;
  const spent = totalOf(context.store, checkout);
  return recordActivity.run(context, { ...ORDER_PAID, contactId, orderId, spent });
}

function complete(context: CommandContext, discount: CheckoutDiscount): void {
  const { store, now } = context;
  if ('couponId' in discount.source) useUp(context, discount.source.couponId);
  store.checkoutDiscounts.update({ ...discount, status: 'COMPLETED', updatedAt: now });
}

/** A deleted loyalty coupon leaves its reference coupon usable, so there is nothing to check then. */
function useUp({ store, now }: CommandContext, couponId: string): void {
  const coupon = store.coupons.get(couponId);
  if (!coupon) return;
  if (coupon.status !== 'ACTIVE') {
    throw new LoyaltyError('COUPON_NOT_ACTIVE', `Coupon ${couponId} is ${coupon.status}`, {
      status: coupon.status,
    });
  }
  store.coupons.update({
    ...coupon,
    status: 'APPLIED',
    revision: coupon.revision + 1,
    updatedAt: now,
  });
}
