import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram } from '../support/launch';
import { offer, openMember, pointsOf } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { redeemCurrentMemberPointsForCoupon } = wix.asMember.coupons;
let rewardId = '';
beforeEach(async () => {
  await launchProgram(wix);
  rewardId = (await offer(wix, FIXED))._id;
});

describe('works', () => {
  it('redeems the points of the member who calls', async () => {
    const accountId = await openMember(wix, 100);

    const { coupon } = await redeemCurrentMemberPointsForCoupon(rewardId);
    wix.emulator.advance({ minutes: 1 });

    expect(coupon).toMatchObject({ accountId, status: 'PENDING' });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 0, redeemed: 100 });
  });
});

describe('refuses', () => {
  it('a member who is not in the program', async () => {
    expect(await refusalOf(redeemCurrentMemberPointsForCoupon(rewardId))).toEqual(NOT_FOUND);
  });

  it('more than the member has', async () => {
    await openMember(wix, 99);

    expect(await refusalOf(redeemCurrentMemberPointsForCoupon(rewardId))).toEqual({
      status: 428,
      code: 'INSUFFICIENT_POINTS',
    });
  });

  it('callers who are no member', async () => {
    expect(
      await refusalOf(wix.asOwner.coupons.redeemCurrentMemberPointsForCoupon(rewardId)),
    ).toEqual({ status: 428, code: 'MEMBER_REQUIRED' });
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    expect(
      await refusalOf(wix.asVisitor.coupons.redeemCurrentMemberPointsForCoupon(rewardId)),
    ).toEqual(DENIED);
  });
});
