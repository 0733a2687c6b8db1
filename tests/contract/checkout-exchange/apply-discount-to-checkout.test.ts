import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED, FLEXIBLE, PERCENTAGE } from '../rewards/sample-rewards';
import { payCheckout, readCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { offer, MEMBER_EMAIL, openMember, pointsOf, redeem } from '../support/redemption';
import { NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { checkoutExchange, coupons, programs, rewards, transactions } = wix.asOwner;
const { applyDiscountToCheckout } = checkoutExchange;
let accountId = '';
let checkoutId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 1000);
  checkoutId = (await startCheckout(wix, [{ price: '25.00', quantity: 2 }], MEMBER_EMAIL)).id;
});

describe('works', () => {
  it('spends points on a flexible discount: at 10 points for 1, 35 points are 3.50', async () => {
    const reward = await offer(wix, FLEXIBLE);

    const { discount } = await applyDiscountToCheckout(checkoutId, {
      reward: { ...reward, pointsToSpend: 35 },
    });

    expect(discount).toEqual({
      _id: discount?._id,
      checkoutId,
      rewardId: reward._id,
      status: 'APPLIED',
      discountType: 'DISCOUNT_AMOUNT',
    });
    expect(await readCheckout(wix, checkoutId)).toMatchObject({
      priceSummary: {
        subtotal: { amount: '50' },
        discount: { amount: '3.5', formattedAmount: '$3.50' },
        total: { amount: '46.5', formattedAmount: '$46.50' },
      },
      appliedDiscounts: [{ merchantDiscount: { amount: { amount: '3.5' } } }],
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 965, redeemed: 35 });
    expect(await lastTransaction()).toMatchObject({
      amount: -35,
      transactionType: 'REDEEM',
      redeemInfo: { rewardId: reward._id, referenceEntityId: discount?._id },
    });
  });

  it('takes off a coupon that was paid for before, at no further points', async () => {
    const coupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);

    const { discount } = await applyDiscountToCheckout(checkoutId, {
      loyaltyCoupon: { ...coupon },
    });

    expect(discount).toMatchObject({
      loyaltyCouponId: coupon._id,
      status: 'APPLIED',
      discountType: 'LOYALTY_COUPON',
    });
    expect(await readCheckout(wix, checkoutId)).toMatchObject({
      priceSummary: { discount: { amount: '5' }, total: { amount: '45' } },
      appliedDiscounts: [
        { coupon: { amount: { formattedAmount: '$5.00' } }, discountType: 'GLOBAL' },
      ],
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 900, redeemed: 100 });
  });

  it('buys a coupon reward for this checkout only', async () => {
    const reward = await offer(wix, FIXED);

    const { discount } = await applyDiscountToCheckout(checkoutId, { reward: { ...reward } });

    expect(discount).toMatchObject({ rewardId: reward._id, discountType: 'COUPON_REWARD' });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 900, redeemed: 100 });
    const { items } = await coupons.queryLoyaltyCoupons().find();
    expect(items).toMatchObject([{ refundable: true, status: 'ACTIVE', rewardName: FIXED.name }]);
  });

  it('lowers the cheapest product in scope only, once', async () => {
    const { id, lineItems } = await startCheckout(
      wix,
      [
        { price: '30', catalogItemId: 'mug', quantity: 2 },
        { price: '8', catalogItemId: 'spoon' },
      ],
      MEMBER_EMAIL,
    );

    await applyDiscountToCheckout(id, { reward: await offer(wix, PERCENTAGE) });

    expect(await readCheckout(wix, id)).toMatchObject({
      priceSummary: { subtotal: { amount: '68' }, discount: { amount: '3' } },
      appliedDiscounts: [{ discountType: 'SPECIFIC_ITEMS', lineItemIds: [lineItems[0]?.id] }],
    });
  });

  it('lets a member apply a discount to their own checkout', async () => {
    const reward = await offer(wix, FLEXIBLE);

    const { discount } = await wix.asMember.checkoutExchange.applyDiscountToCheckout(checkoutId, {
      reward: { ...reward, pointsToSpend: 10 },
    });

    expect(discount?.status).toBe('APPLIED');
  });
});

describe('refuses', () => {
  it('none of the three, and two at once', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };
    const loyaltyCoupon = { _id: randomUUID(), revision: '1' };

    expect((await refusal({})).status).toBe(400);
    expect((await refusal({ reward, loyaltyCoupon })).status).toBe(400);
  });

  it('the outdated revision of a reward', async () => {
    const reward = await offer(wix, FLEXIBLE);
    await rewards.updateReward(reward._id, { ...FLEXIBLE, revision: '1', name: 'Renamed' });

    expect(await refusal({ reward: { ...reward, pointsToSpend: 10 } })).toEqual(OUTDATED);
  });

  it('the outdated revision of a coupon', async () => {
    const coupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);

    expect(await refusal({ loyaltyCoupon: { ...coupon, revision: '1' } })).toEqual(OUTDATED);
  });

  it('a flexible reward without points, and points for a coupon reward', async () => {
    const flexible = await offer(wix, FLEXIBLE);
    const fixed = await offer(wix, FIXED);

    expect(await refusal({ reward: flexible })).toMatchObject({ status: 400 });
    expect(await refusal({ reward: { ...fixed, pointsToSpend: 100 } })).toMatchObject({
      status: 400,
    });
  });

  it.each([0, 10_000_000, 1.5])('%d points to spend', async (pointsToSpend) => {
    const reward = await offer(wix, FLEXIBLE);

    expect(await refusal({ reward: { ...reward, pointsToSpend } })).toMatchObject({ status: 400 });
  });

  it('points that are worth less than a cent', async () => {
    const reward = await offer(wix, {
      ...FLEXIBLE,
      discountAmount: { configsByTier: [{ costInPoints: 1000, amount: '1.00' }] },
    });

    expect(await refusal({ reward: { ...reward, pointsToSpend: 9 } })).toMatchObject({
      status: 400,
    });
  });

  it('a discount above the subtotal, and keeps the points', async () => {
    const reward = await offer(wix, FLEXIBLE);

    expect(await refusal({ reward: { ...reward, pointsToSpend: 501 } })).toEqual({
      status: 428,
      code: 'DISCOUNT_NOT_APPLICABLE',
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000, redeemed: 0 });
  });

  it('a coupon whose minimum subtotal is not exceeded', async () => {
    const { id } = await startCheckout(wix, [{ price: '20' }], MEMBER_EMAIL);
    const reward = await offer(wix, FIXED);

    expect(await refusalOf(applyDiscountToCheckout(id, { reward: { ...reward } }))).toEqual({
      status: 428,
      code: 'DISCOUNT_NOT_APPLICABLE',
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000 });
  });

  it('more points than the buyer has', async () => {
    const { id } = await startCheckout(wix, [{ price: '500' }], MEMBER_EMAIL);
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 1001 };

    expect(await refusalOf(applyDiscountToCheckout(id, { reward: { ...reward } }))).toEqual({
      status: 428,
      code: 'INSUFFICIENT_POINTS',
    });
  });

  it('a second loyalty discount on one checkout', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };
    await applyDiscountToCheckout(checkoutId, { reward: { ...reward } });

    expect(await refusal({ reward })).toEqual({ status: 409, code: 'ALREADY_EXISTS' });
  });

  it('a coupon whose points are still to be taken', async () => {
    const reward = await offer(wix, FIXED);
    const { coupon } = await coupons.redeemPointsForCoupon(reward._id, {
      loyaltyAccountId: accountId,
    });

    expect(await refusal({ loyaltyCoupon: { _id: coupon?._id ?? '', revision: '1' } })).toEqual({
      status: 428,
      code: 'COUPON_NOT_ACTIVE',
    });
  });

  it('a checkout that is paid, and one of nobody', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };
    await payCheckout(wix, checkoutId);
    const anonymous = await startCheckout(wix, [{ price: '50' }]);

    expect(await refusal({ reward })).toEqual({ status: 428, code: 'CHECKOUT_ALREADY_PAID' });
    expect(await refusalOf(applyDiscountToCheckout(anonymous.id, { reward }))).toEqual(NOT_FOUND);
  });

  it('to spend points while the program is paused', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };
    await programs.pauseLoyaltyProgram();

    expect(await refusal({ reward })).toEqual({ status: 428, code: 'PROGRAM_NOT_ACTIVE' });
  });

  it('referral rewards, which the site has none of', async () => {
    expect(await refusal({ referralReward: { _id: randomUUID(), revision: '1' } })).toEqual(
      NOT_FOUND,
    );
  });
});

describe('is guarded', () => {
  it('against members who ask for somebody else’s checkout', async () => {
    const { id } = await startCheckout(wix, [{ price: '50' }], 'jeanluc@example.com');
    const { contactId } = (await readCheckout(wix, id)).buyerInfo;
    await wix.asOwner.accounts.createAccount(contactId ?? '');
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 10 };

    expect(
      await refusalOf(
        wix.asMember.checkoutExchange.applyDiscountToCheckout(id, { reward: { ...reward } }),
      ),
    ).toEqual({ status: 403, code: 'PERMISSION_DENIED' });
  });

  it('against visitors', async () => {
    expect(
      (await refusalOf(wix.asVisitor.checkoutExchange.applyDiscountToCheckout(checkoutId, {})))
        .status,
    ).toBe(403);
  });
});

function refusal(options: Parameters<typeof applyDiscountToCheckout>[1]) {
  return refusalOf(applyDiscountToCheckout(checkoutId, options));
}

async function lastTransaction() {
  const { items } = await transactions.queryLoyaltyTransactions().find();
  return items[0];
}
