import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { PERCENTAGE, SUBSCRIPTION } from '../rewards/sample-rewards';
import { emulateWix } from '../support/emulated-wix';
import { offer, openMember, redeem } from '../support/redemption';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { getLoyaltyCoupon } = wix.asOwner.coupons;
let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 2000);
});

describe('works', () => {
  it('tells what the coupon is for, the scope flat', async () => {
    const reward = await offer(wix, PERCENTAGE);
    const { _id } = await redeem(wix, accountId, reward._id);

    const coupon = await getLoyaltyCoupon(_id);

    expect(coupon.couponReference?.specification).toEqual({
      type: 'PERCENT_OFF_RATE',
      name: '10% off all products',
      percentOffRate: 10,
      scope: { namespace: 'stores', name: 'product', entityId: 'mug' },
      limitedToOneItem: true,
    });
    expect(coupon._createdDate).toBeInstanceOf(Date);
  });

  it('tells for how many cycles of a subscription it counts', async () => {
    const reward = await offer(wix, SUBSCRIPTION);
    const { _id } = await redeem(wix, accountId, reward._id);

    expect((await getLoyaltyCoupon(_id)).couponReference?.specification).toMatchObject({
      moneyOffAmount: 12.5,
      scope: { namespace: 'pricingPlans' },
      appliesToSubscriptions: true,
      discountedCycleCount: 3,
    });
  });
});

describe('refuses', () => {
  it('an id that no coupon has', async () => {
    expect(await refusalOf(getLoyaltyCoupon(randomUUID()))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.coupons.getLoyaltyCoupon(randomUUID()))).toEqual(DENIED);
  });
});
