import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED, FLEXIBLE, FREE_SHIPPING } from '../rewards/sample-rewards';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { offer, openMember, openVisitor, pointsOf, redeem } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { coupons, programs, rewards, transactions } = wix.asOwner;
let accountId = '';
let rewardId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 150);
  rewardId = (await offer(wix, FIXED))._id;
});

describe('works', () => {
  it('answers a pending coupon, whose points are not taken yet', async () => {
    const { coupon } = await coupons.redeemPointsForCoupon(rewardId, {
      loyaltyAccountId: accountId,
    });

    expect(coupon).toMatchObject({
      accountId,
      status: 'PENDING',
      revision: '1',
      rewardName: '5 off your order',
      refundable: false,
      couponReference: {
        name: '5 off your order',
        deleted: false,
        specification: { type: 'MONEY_OFF_AMOUNT', moneyOffAmount: 5, minimumSubtotal: 20 },
      },
    });
    expect(coupon?.couponReference?.code).toMatch(/^[A-Z0-9]{12}$/);
    expect(coupon).not.toHaveProperty('transactionId');
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 150, redeemed: 0 });
  });

  it('takes the points a moment later and makes the coupon usable', async () => {
    const { _id } = await redeem(wix, accountId, rewardId);

    const coupon = await coupons.getLoyaltyCoupon(_id);
    expect(coupon).toMatchObject({ status: 'ACTIVE', revision: '2' });
    expect(await pointsOf(wix, accountId)).toMatchObject({
      balance: 50,
      earned: 150,
      redeemed: 100,
    });
    expect(await transactions.getLoyaltyTransaction(coupon.transactionId ?? '')).toMatchObject({
      accountId,
      amount: -100,
      transactionType: 'REDEEM',
      redeemInfo: { rewardId, rewardType: 'COUPON_REWARD', referenceEntityId: _id },
    });
  });

  it('makes one usable coupon of points that two ask for at once, and fails the other', async () => {
    const ask = () => coupons.redeemPointsForCoupon(rewardId, { loyaltyAccountId: accountId });

    await Promise.all([ask(), ask()]);
    wix.emulator.advance({ minutes: 1 });

    const { items } = await coupons.queryLoyaltyCoupons().find();
    expect(items.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'FAILED']);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 50, redeemed: 100 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('fails the coupon when its points cannot be taken', async () => {
    await post(wix, '/__emulator/settings', { couponsFail: true });

    const { _id } = await redeem(wix, accountId, rewardId);

    const coupon = await coupons.getLoyaltyCoupon(_id);
    expect(coupon.status).toBe('FAILED');
    expect(coupon).not.toHaveProperty('transactionId');
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 150, redeemed: 0 });
  });

  it('fails the coupon when the program is paused before its points are taken', async () => {
    const { coupon } = await coupons.redeemPointsForCoupon(rewardId, {
      loyaltyAccountId: accountId,
    });
    await programs.pauseLoyaltyProgram();
    wix.emulator.advance({ minutes: 1 });

    expect(await coupons.getLoyaltyCoupon(coupon?._id ?? '')).toMatchObject({ status: 'FAILED' });
  });

  it('keeps a coupon pending for as long as it is told to', async () => {
    await post(wix, '/__emulator/settings', { couponDelayMs: 120_000 });

    const { _id } = await redeem(wix, accountId, rewardId);

    expect(await coupons.getLoyaltyCoupon(_id)).toMatchObject({ status: 'PENDING' });
  });
});

describe('refuses', () => {
  it('a reward that the balance does not reach for', async () => {
    await redeem(wix, accountId, rewardId);

    expect(await refusal(rewardId)).toEqual({ status: 428, code: 'INSUFFICIENT_POINTS' });
  });

  it('a reward that is not active', async () => {
    const inactive = await offer(wix, FREE_SHIPPING);

    expect(await refusal(inactive._id)).toEqual({ status: 428, code: 'REWARD_NOT_ACTIVE' });
  });

  it('a flexible reward, which is spent at checkout', async () => {
    const flexible = await offer(wix, FLEXIBLE);

    expect(await refusal(flexible._id)).toEqual({ status: 428, code: 'REWARD_TYPE_NOT_SUPPORTED' });
  });

  it('while the program is paused', async () => {
    await programs.pauseLoyaltyProgram();

    expect(await refusal(rewardId)).toEqual({ status: 428, code: 'PROGRAM_NOT_ACTIVE' });
  });

  it('visitors, who collect points but do not spend them', async () => {
    const visitor = await openVisitor(wix, 200);

    expect(await refusal(rewardId, visitor)).toEqual({ status: 428, code: 'MEMBER_REQUIRED' });
  });

  it('rewards and accounts that do not exist', async () => {
    expect(await refusal(randomUUID())).toEqual(NOT_FOUND);
    expect(await refusal(rewardId, randomUUID())).toEqual(NOT_FOUND);
  });

  it('a reward that was deleted', async () => {
    await rewards.deleteReward(rewardId, '1');

    expect(await refusal(rewardId)).toEqual(NOT_FOUND);
  });

  it('ids that are no GUIDs', async () => {
    expect(await refusal('five-off')).toEqual({ status: 400, fields: ['rewardId'] });
  });
});

describe('is guarded', () => {
  it('against members, who redeem for themselves only', async () => {
    expect(
      await refusalOf(
        wix.asMember.coupons.redeemPointsForCoupon(rewardId, { loyaltyAccountId: accountId }),
      ),
    ).toEqual(DENIED);
  });
});

function refusal(reward: string, loyaltyAccountId = accountId) {
  return refusalOf(coupons.redeemPointsForCoupon(reward, { loyaltyAccountId }));
}
