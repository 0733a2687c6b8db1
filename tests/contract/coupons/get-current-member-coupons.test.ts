import { describe, expect, it } from 'vitest';
import { FIXED } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { openAccount } from '../support/launch';
import { earn, offer, openMember, redeem } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);

describe('works', () => {
  it('answers the caller’s coupons and nobody else’s', async () => {
    const own = await openMember(wix, 100);
    const other = await openAccount(wix, 1);
    await earn(wix, other._id, 100);
    const reward = await offer(wix, FIXED);
    const coupon = await redeem(wix, own, reward._id);
    await redeem(wix, other._id, reward._id);

    const { loyaltyCoupons } = await wix.asMember.coupons.getCurrentMemberCoupons();

    expect(loyaltyCoupons?.map(({ _id }) => _id)).toEqual([coupon._id]);
  });

  it('answers an empty list to a member without coupons', async () => {
    await openMember(wix, 0);

    const { loyaltyCoupons } = await wix.asMember.coupons.getCurrentMemberCoupons();

    expect(loyaltyCoupons).toEqual([]);
  });
});

describe('refuses', () => {
  it('a member who is not in the program', async () => {
    expect(await refusalOf(wix.asMember.coupons.getCurrentMemberCoupons())).toEqual(NOT_FOUND);
  });

  it('callers who are no member', async () => {
    expect(await refusalOf(wix.asOwner.coupons.getCurrentMemberCoupons())).toEqual({
      status: 428,
      code: 'MEMBER_REQUIRED',
    });
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    expect(await refusalOf(wix.asVisitor.coupons.getCurrentMemberCoupons())).toEqual(DENIED);
  });
});
