import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { offer, openMember, pointsOf, redeem } from '../support/redemption';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { deleteLoyaltyCoupon, getLoyaltyCoupon } = wix.asOwner.coupons;
let accountId = '';
let coupon = { _id: '', revision: '' };
beforeEach(async () => {
  accountId = await openMember(wix, 100);
  const reward = await offer(wix, FIXED);
  coupon = await redeem(wix, accountId, reward._id);
});

describe('works', () => {
  it('removes the coupon and gives no points back', async () => {
    await deleteLoyaltyCoupon(coupon._id, coupon.revision);

    expect(await refusalOf(getLoyaltyCoupon(coupon._id))).toEqual(NOT_FOUND);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 0, redeemed: 100 });
  });
});

describe('refuses', () => {
  it('the revision from before the points were taken', async () => {
    expect(await refusalOf(deleteLoyaltyCoupon(coupon._id, '1'))).toEqual(OUTDATED);
  });

  it('a coupon that is deleted already', async () => {
    await deleteLoyaltyCoupon(coupon._id, coupon.revision);

    expect(await refusalOf(deleteLoyaltyCoupon(coupon._id, coupon.revision))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(
      await refusalOf(wix.asMember.coupons.deleteLoyaltyCoupon(coupon._id, coupon.revision)),
    ).toEqual(DENIED);
  });
});
