import type { Cents } from './money';
import type { Page, PageRequest } from './list-query';

/** What the discount is made of: a reward bought during checkout, or a coupon bought before. */
export type DiscountSource =
  | { type: 'DISCOUNT_AMOUNT'; rewardId: string }
  | { type: 'COUPON_REWARD'; rewardId: string; couponId: string }
  | { type: 'LOYALTY_COUPON'; couponId: string };

export type DiscountStatus = 'APPLIED' | 'COMPLETED' | 'REFUNDED_DUE_TO_TIMEOUT' | 'UNUSED';

/** A loyalty discount on a checkout; a checkout has at most one that is APPLIED. */
export type CheckoutDiscount = {
  id: string;
  checkoutId: string;
  accountId: string;
  source: DiscountSource;
  status: DiscountStatus;
  /** Taken when the discount was applied; 0 for a coupon, which was paid for before. */
  pointsSpent: number;
  /** What it takes off the checkout. */
  amount: Cents;
  /** The REDEEM entry that took the points. */
  transactionId: string | null;
  createdAt: number;
  updatedAt: number;
};

export type CheckoutDiscountStore = {
  /** In the order in which they were applied. */
  ofCheckout(checkoutId: string): CheckoutDiscount[];
  insert(discount: CheckoutDiscount): void;
  update(discount: CheckoutDiscount): void;
  /** Still APPLIED although they were applied at `time` or earlier; the oldest first. */
  appliedBy(time: number, limit: number): CheckoutDiscount[];
  page: (request: PageRequest) => Page<CheckoutDiscount>;
};

/** Whether the discount lowers what the buyer pays. */
export function isInEffect(discount: CheckoutDiscount): boolean {
  return discount.status === 'APPLIED' || discount.status === 'COMPLETED';
}
