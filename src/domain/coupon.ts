/**
 * PENDING: the points are still being taken. ACTIVE: its code can be used. APPLIED: used up. FAILED: the points could
 * not be taken. ARCHIVED: its code was deleted from the site's coupons. UNKNOWN: a status that Wix added later.
 */
export type CouponStatus = 'PENDING' | 'ACTIVE' | 'APPLIED' | 'FAILED' | 'ARCHIVED' | 'UNKNOWN';

/** What the code takes off an order; `amount` is money in the site's currency. */
export type CouponBenefit =
  | { type: 'MONEY_OFF'; amount: number }
  | { type: 'PERCENT_OFF'; percent: number }
  | { type: 'FREE_SHIPPING' }
  | { type: 'OTHER' };

/** What a member got for points: a code to be entered at checkout. */
export type Coupon = {
  id: string;
  accountId: string;
  rewardName: string;
  status: CouponStatus;
  /** Usable only while the coupon is ACTIVE. */
  code: string;
  benefit: CouponBenefit;
  /** In the site's currency; null when there is none. */
  minimumSubtotal: number | null;
  /** The ledger entry that took the points; null until they are taken. */
  transactionId: string | null;
  /** Made inside a checkout, which gives the points back when it is left; not for the customer's eyes. */
  isOfCheckout: boolean;
  createdDate: string;
  revision: string;
};

/** The newest hundred coupons of a member; `hasMore` says that there are older ones. */
export type CouponList = { coupons: Coupon[]; hasMore: boolean };
