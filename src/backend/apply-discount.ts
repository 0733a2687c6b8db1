import { z } from 'zod';
import { isInEffect, type Checkout, type LeftCheckout } from '../domain/checkout';
import { afterSending, AppRefusal, beforeSending } from './app-refusal';
import { ecom } from './ecom-client';
import { findObstacleToCoupon, findObstacleToReward, orExplained } from './explain-refusal';
import { loyalty } from './loyalty-client';
import { toCheckout, toLeftCheckout } from './map-checkout';
import { required } from './read-answer';
import { revisionInput } from './revision-input';

export const discountInput = z.strictObject({
  checkoutId: z.guid(),
  /** The member whose points are meant: Wix takes them from whoever the checkout belongs to. */
  accountId: z.guid(),
  discount: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('coupon'), couponId: z.guid(), revision: revisionInput }),
    z.strictObject({
      kind: z.literal('reward'),
      rewardId: z.guid(),
      revision: revisionInput,
      /** For flexible rewards only. */
      pointsToSpend: z.int().min(1).max(9_999_999).nullable(),
    }),
  ]),
});

type DiscountInput = z.output<typeof discountInput>;

/** What Wix calls the fields of the form. */
export const DISCOUNT_FIELDS = { pointsToSpend: 'discount.pointsToSpend' } as const;

/** The checkout with its prices and every loyalty discount that was ever put on it. */
export async function readCheckout(checkoutId: string): Promise<Checkout> {
  const [found, { loyaltyCheckoutDiscounts }] = await Promise.all([
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- loyalty discounts go by checkouts, not by carts
    ecom.getCheckout(checkoutId),
    loyalty.queryCheckoutDiscounts({ filter: { checkoutId }, cursorPaging: { limit: 100 } }),
  ]);
  return toCheckout(found, required(loyaltyCheckoutDiscounts, 'loyaltyCheckoutDiscounts'));
}

/** Puts a coupon or reward on a checkout of the member that has no other; answers the checkout as it is then. */
export async function applyDiscount(input: DiscountInput): Promise<Checkout> {
  const [checkout, account] = await beforeSending(
    Promise.all([readCheckout(input.checkoutId), loyalty.getAccount(input.accountId)]),
  );
  if (checkout.isCompleted) throw new AppRefusal('refused', 'CHECKOUT_ALREADY_PAID');
  if (checkout.buyerContactId !== account.contactId) {
    throw new AppRefusal('refused', 'CHECKOUT_OF_SOMEBODY_ELSE');
  }
  if (checkout.discounts.some(isInEffect)) {
    throw new AppRefusal('refused', 'CHECKOUT_ALREADY_DISCOUNTED');
  }
  if (pointsOf(input.discount) > (account.points?.balance ?? 0)) {
    throw new AppRefusal('conflict', 'POINTS_MISSING');
  }
  await orExplained(
    loyalty.applyDiscountToCheckout(input.checkoutId, toDiscountOption(input.discount)),
    () => findObstacle(input, checkout),
  );
  return afterSending(readCheckout(input.checkoutId));
}

function findObstacle({ accountId, discount }: DiscountInput, { prices }: Checkout) {
  return discount.kind === 'coupon'
    ? findObstacleToCoupon({ ...discount, subtotal: prices.subtotal.amount })
    : findObstacleToReward({ ...discount, accountId });
}

type Discount = DiscountInput['discount'];

/** What a coupon cost was taken before. */
function pointsOf(discount: Discount): number {
  return discount.kind === 'reward' ? (discount.pointsToSpend ?? 0) : 0;
}

function toDiscountOption(discount: Discount) {
  if (discount.kind === 'coupon') {
    return { loyaltyCoupon: { _id: discount.couponId, revision: discount.revision } };
  }
  const { rewardId, revision: rewardRevision, pointsToSpend } = discount;
  const spending = pointsToSpend === null ? {} : { pointsToSpend };
  return { reward: { _id: rewardId, revision: rewardRevision, ...spending } };
}

/** The newest of the checkouts that a member left unpaid; Wix does not list those that were begun less than an hour ago. */
export async function readLeftCheckouts(contactId: string): Promise<LeftCheckout[]> {
  const { abandonedCheckouts } = await ecom.queryAbandonedCheckouts({
    filter: { 'buyerInfo.contactId': contactId, status: 'ABANDONED' },
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    cursorPaging: { limit: 20 },
  });
  return required(abandonedCheckouts, 'abandonedCheckouts').flatMap(toLeftCheckout);
}
