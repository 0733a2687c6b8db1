import type { Account } from './accounts';
import type { CheckoutDiscount } from './checkout-discounts';
import { type Checkout, requireOpenCheckout } from './checkouts';
import type { Command, CommandContext } from './command';
import { amountOff } from './coupon-specification';
import { requireCoupon } from './coupons';
import { LoyaltyError, notFound, requireRevision } from './errors';
import {
  buyReward,
  type ChosenReward,
  type DiscountEffect,
  type DiscountOrder,
} from './buy-reward-at-checkout';

/** `revision` is the coupon's own. */
export type ChosenCoupon = { kind: 'coupon'; id: string; revision: string | undefined };

export type ApplyDiscount = {
  checkoutId: string;
  discount: ChosenReward | ChosenCoupon;
  /** The member who asks, when it is one: members change only their own checkouts. */
  memberId: string | undefined;
};

/**
 * Puts one loyalty discount on an open checkout. A reward's points are taken at once and come back when the checkout
 * is abandoned; a coupon was paid for before and is used up by the order.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/checkout-exchange/apply-discount-to-checkout
 */
export const applyDiscountToCheckout: Command<ApplyDiscount, CheckoutDiscount> = {
  name: 'applyDiscountToCheckout',
  run(context, { checkoutId, discount, memberId }) {
    const { store } = context;
    const checkout = requireOpenCheckout(store, checkoutId);
    const account = requireBuyer(context, checkout);
    if (memberId !== undefined && memberId !== account.memberId) {
      throw new LoyaltyError('PERMISSION_DENIED', 'The checkout belongs to somebody else');
    }
    requireNoDiscount(context, checkout);
    const id = context.ids.next();
    const order = { discountId: id, checkout, account };
    const applied: CheckoutDiscount = {
      id,
      checkoutId,
      accountId: account.id,
      ...(discount.kind === 'coupon'
        ? useCoupon(context, order, discount)
        : buyReward(context, order, discount)),
      status: 'APPLIED',
      createdAt: context.now,
      updatedAt: context.now,
    };
    store.checkoutDiscounts.insert(applied);
    return applied;
  },
};

function requireBuyer({ store }: CommandContext, { id, contactId }: Checkout): Account {
  const account = contactId === null ? undefined : store.accounts.getByContact(contactId);
  if (!account) throw notFound('Account of the buyer of checkout', id);
  return account;
}

function requireNoDiscount({ store }: CommandContext, { id }: Checkout): void {
  const applied = store.checkoutDiscounts
    .ofCheckout(id)
    .find((discount) => discount.status === 'APPLIED');
  if (!applied) return;
  throw new LoyaltyError('ALREADY_EXISTS', `Checkout ${id} already has a loyalty discount`, {
    entityId: applied.id,
  });
}

function useCoupon(
  { store }: CommandContext,
  { checkout, account }: DiscountOrder,
  chosen: ChosenCoupon,
): DiscountEffect {
  const coupon = requireCoupon(store, chosen.id);
  if (coupon.accountId !== account.id) throw notFound('Coupon', chosen.id);
  requireRevision(coupon, chosen.revision);
  if (coupon.status !== 'ACTIVE') {
    throw new LoyaltyError('COUPON_NOT_ACTIVE', `Coupon ${coupon.id} is ${coupon.status}`, {
      status: coupon.status,
    });
  }
  return {
    source: { type: 'LOYALTY_COUPON', couponId: coupon.id },
    amount: amountOff(coupon.reference.specification, checkout.lineItems),
    pointsSpent: 0,
    transactionId: null,
  };
}
