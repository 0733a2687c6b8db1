import { z } from 'zod';
import type { Coupon, CouponList } from '../domain/coupon';
import type { RedemptionOutcome } from '../domain/redemption';
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

const newestCoupon = {
  accountId: z.guid(),
  /** The member's newest coupon when it was confirmed; null when there was none. */
  newestCouponId: z.guid().nullable(),
};

/** Everything as it was shown when the redemption was confirmed. */
export const redemptionInput = z.strictObject({
  ...newestCoupon,
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

export const soughtRedemptionInput = z.strictObject(newestCoupon);

/** A coupon that was not there when the redemption was confirmed is taken for its result. */
export async function seekRedemption({
  accountId,
  newestCouponId,
}: z.output<typeof soughtRedemptionInput>): Promise<RedemptionOutcome> {
  const { coupons } = await readCoupons(accountId, 1);
  const account = toAccount(await loyalty.getAccount(accountId));
  const [newest] = coupons;
  return newest && newest.id !== newestCouponId
    ? { status: 'redeemed', account, coupon: newest }
    : { status: 'not-redeemed', account };
}
