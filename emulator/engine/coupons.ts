import type { Command } from './command';
import type { CouponSpecification } from './coupon-specification';
import { notFound, requireRevision } from './errors';
import type { Page, PageRequest } from './list-query';

/**
 * What a member got for points, with the reference coupon (of the Coupons API) that is entered at checkout.
 * PENDING: the points are still to be taken. ACTIVE: usable. APPLIED: used up. FAILED: the points could not be taken.
 */
export type Coupon = {
  id: string;
  accountId: string;
  memberId: string | null;
  rewardId: string;
  rewardName: string;
  /** The REDEEM entry; null until the points are taken. */
  transactionId: string | null;
  status: 'PENDING' | 'ACTIVE' | 'APPLIED' | 'FAILED' | 'ARCHIVED';
  reference: {
    id: string;
    /** 12 upper-case letters and digits, entered by the customer. */
    code: string;
    specification: CouponSpecification;
    deleted: boolean;
  };
  /** Points to be taken while PENDING; what was agreed when the coupon was asked for. */
  costInPoints: number;
  /** Made by a checkout, which may give the points back; not shown to customers. */
  refundable: boolean;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

export type CouponStore = {
  get(id: string): Coupon | undefined;
  insert(coupon: Coupon): void;
  update(coupon: Coupon): void;
  delete(id: string): void;
  /** Those that are PENDING since `time` or earlier, the oldest first. */
  pendingSince(time: number, limit: number): Coupon[];
  page: (request: PageRequest) => Page<Coupon>;
};

/** Deletes the loyalty coupon. Its reference coupon stays, and no points come back. */
export const deleteCoupon: Command<{ id: string; revision: string | undefined }, void> = {
  name: 'deleteLoyaltyCoupon',
  run(context, { id, revision }) {
    const coupon = requireCoupon(context.store, id);
    requireRevision(coupon, revision);
    context.store.coupons.delete(id);
    context.emit({ entity: 'coupon', slug: 'deleted', entityId: id });
  },
};

/** The coupon, or NOT_FOUND. */
export function requireCoupon(store: { coupons: CouponStore }, id: string): Coupon {
  const coupon = store.coupons.get(id);
  if (!coupon) throw notFound('Coupon', id);
  return coupon;
}
