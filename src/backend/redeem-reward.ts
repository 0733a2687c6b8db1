import { z } from 'zod';
import type { Coupon, CouponList } from '../domain/coupon';
import type { RedemptionOutcome } from '../domain/redemption';
import { REWARD_LIMITS } from '../domain/reward';
import { AppRefusal, beforeSending } from './app-refusal';
import { findObstacleToReward, orExplained } from './explain-refusal';
import { findReward } from './find-reward';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { toCoupon } from './map-coupon';
import { required } from './read-answer';
import { revisionInput } from './revision-input';

/** A member's coupons, the newest first. */
export async function readCoupons(accountId: string, limit: number): Promise<CouponList> {
  const { loyaltyCoupons, metadata } = await loyalty.queryCoupons({
    filter: { accountId },
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    cursorPaging: { limit },
  });
  return {
    coupons: required(loyaltyCoupons, 'loyaltyCoupons').map(toCoupon),
    hasMore: Boolean(metadata?.cursors?.next),
  };
}

/** Everything as it was shown when the redemption was confirmed. */
export const redemptionInput = z.strictObject({
  accountId: z.guid(),
  /** The member's newest coupon; null when there was none. */
  newestCouponId: z.guid().nullable(),
  accountRevision: revisionInput,
  rewardId: z.guid(),
  rewardRevision: revisionInput,
});

/**
 * Wix's own method takes neither a revision nor a key, so what was confirmed is compared with what is there now: a
 * coupon that came meanwhile, from this page or a colleague's, stops a second one.
 */
export async function redeem(input: z.output<typeof redemptionInput>): Promise<Coupon> {
  const { accountId, rewardId } = input;
  const [account, reward, { coupons }] = await beforeSending(
    Promise.all([loyalty.getAccount(accountId), findReward(rewardId), readCoupons(accountId, 1)]),
  );
  if (reward === null) throw new AppRefusal('conflict', 'REWARD_NOT_OFFERED');
  if (reward.revision !== input.rewardRevision) throw new AppRefusal('conflict', 'REWARD_CHANGED');
  const isSame = (coupons[0]?.id ?? null) === input.newestCouponId;
  if (!isSame) throw new AppRefusal('conflict', 'COUPON_MADE_MEANWHILE');
  if (account.revision !== input.accountRevision) {
    throw new AppRefusal('conflict', 'ACCOUNT_CHANGED');
  }
  const { coupon } = await orExplained(
    loyalty.redeemPointsForCoupon(rewardId, { loyaltyAccountId: accountId }),
    () =>
      findObstacleToReward({
        accountId,
        rewardId,
        revision: input.rewardRevision,
        pointsToSpend: null,
      }),
  );
  return toCoupon(required(coupon, 'coupon'));
}

/** What was confirmed, as far as its result is recognised by it. */
export const soughtRedemptionInput = z.strictObject({
  accountId: z.guid(),
  rewardName: z.string().min(1).max(REWARD_LIMITS.nameLength),
  /** The member's newest coupon; null when there was none. */
  newestCoupon: z.strictObject({ id: z.guid(), createdDate: z.iso.datetime() }).nullable(),
});

/**
 * A coupon of the reward that was not there when the redemption was confirmed is taken for its result. It has to be
 * newer than what was known, not only another one: somebody may have deleted that meanwhile.
 */
export async function seekRedemption({
  accountId,
  rewardName,
  newestCoupon,
}: z.output<typeof soughtRedemptionInput>): Promise<RedemptionOutcome> {
  const { loyaltyCoupons } = await loyalty.queryCoupons({
    filter: {
      accountId,
      rewardName,
      ...(newestCoupon && { _createdDate: { $gte: new Date(newestCoupon.createdDate) } }),
    },
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    cursorPaging: { limit: 2 },
  });
  const account = toAccount(await loyalty.getAccount(accountId));
  const made = required(loyaltyCoupons, 'loyaltyCoupons')
    .map(toCoupon)
    .find(({ id }) => id !== newestCoupon?.id);
  return made ? { status: 'redeemed', account, coupon: made } : { status: 'not-redeemed', account };
}
