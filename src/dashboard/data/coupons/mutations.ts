import { mutationOptions } from '@tanstack/react-query';
import type { Coupon } from '../../../domain/coupon';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { activityQueries } from '../activity/queries';
import { programQueries } from '../program/queries';
import { rewardQueries } from '../rewards/queries';
import { couponQueries } from './queries';

const coupons = webMethods('coupons');
const couponsAlone = webMethods('coupons', 'alone');

/** A redemption as it was shown when it was confirmed. A retry sends it unchanged. */
export type RedemptionRequest = {
  accountRevision: string;
  rewardId: string;
  rewardName: string;
  rewardRevision: string;
  /** The member's newest coupon at that moment; null when there was none. */
  newestCoupon: KnownCoupon | null;
};

/** By what a coupon is recognised, and anything newer told from it. */
export type KnownCoupon = Pick<Coupon, 'id' | 'createdDate'>;

/** Everything that shows points, coupons, or what was confirmed. */
const meta = {
  invalidates: [
    couponQueries.all(),
    accountQueries.all(),
    rewardQueries.all(),
    activityQueries.all(),
    programQueries.all(),
  ],
};

export const couponMutations = {
  /** Under way for an account, whichever part of the page began it. */
  redeeming: (accountId: string) => ['coupons', 'redeeming', accountId] as const,
  /**
   * Turns points into a coupon. A `conflict` means that something changed since it was confirmed, and that nothing was
   * redeemed. After `unavailable` and `unexpected` it may have happened: `findRedemption` comes before anything else.
   */
  redeem: (accountId: string) =>
    mutationOptions({
      mutationKey: [...couponMutations.redeeming(accountId), 'send'],
      mutationFn: (request: RedemptionRequest) => {
        const { accountRevision, rewardId, rewardRevision, newestCoupon } = request;
        const newestCouponId = newestCoupon?.id ?? null;
        const confirmed = { accountRevision, rewardId, rewardRevision, newestCouponId };
        return couponsAlone.redeemReward({ accountId, ...confirmed });
      },
      meta,
    }),
  /** What became of a redemption; it changes nothing, but what it finds makes every list out of date. */
  findRedemption: (accountId: string) =>
    mutationOptions({
      mutationKey: [...couponMutations.redeeming(accountId), 'find'],
      mutationFn: ({ rewardName, newestCoupon }: RedemptionRequest) =>
        coupons.findRedemption({ accountId, rewardName, newestCoupon }),
      meta,
    }),
  deleteCoupon: () =>
    mutationOptions({
      mutationKey: ['coupons', 'delete'],
      mutationFn: (coupon: { couponId: string; revision: string }) => coupons.deleteCoupon(coupon),
      meta: { invalidates: [couponQueries.all()] },
    }),
};
