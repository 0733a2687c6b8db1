import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, readCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { MEMBER_EMAIL, offer, openMember, pointsOf, redeem } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { checkoutExchange, coupons } = wix.asOwner;
let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 1000);
});

describe('works', () => {
  it('completes the checkout, and its discount with it', async () => {
    const id = await openCheckout();
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 100 };
    await checkoutExchange.applyDiscountToCheckout(id, { reward: { ...reward } });

    const response = await payCheckout(wix, id);

    expect(await response.text()).toMatch(/^\{"orderId":"[0-9a-f-]{36}"\}$/);
    expect(await readCheckout(wix, id)).toMatchObject({
      completed: true,
      priceSummary: { total: { amount: '40' } },
    });
    expect(await discountsOf(id)).toMatchObject([{ status: 'COMPLETED' }]);
  });

  it('uses the coupon up', async () => {
    const id = await openCheckout();
    const coupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);
    await checkoutExchange.applyDiscountToCheckout(id, { loyaltyCoupon: { ...coupon } });

    await payCheckout(wix, id);

    expect(await coupons.getLoyaltyCoupon(coupon._id)).toMatchObject({
      status: 'APPLIED',
      revision: '3',
    });
  });

  it('keeps the discount of a paid checkout, however much time passes', async () => {
    const id = await openCheckout();
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 100 };
    await checkoutExchange.applyDiscountToCheckout(id, { reward: { ...reward } });
    await payCheckout(wix, id);

    wix.emulator.advance({ days: 1 });

    expect(await discountsOf(id)).toMatchObject([{ status: 'COMPLETED' }]);
    expect(await pointsOf(wix, accountId)).toMatchObject({ redeemed: 100 });
  });
});

describe('refuses', () => {
  it('to pay twice', async () => {
    const id = await openCheckout();
    await payCheckout(wix, id);

    expect((await payCheckout(wix, id)).status).toBe(428);
  });

  it('an order whose coupon another order used up', async () => {
    const [first, second] = [await openCheckout(), await openCheckout()];
    const loyaltyCoupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);
    await checkoutExchange.applyDiscountToCheckout(first, { loyaltyCoupon: { ...loyaltyCoupon } });
    await checkoutExchange.applyDiscountToCheckout(second, { loyaltyCoupon: { ...loyaltyCoupon } });
    await payCheckout(wix, first);

    expect((await payCheckout(wix, second)).status).toBe(428);
    expect(await readCheckout(wix, second)).toMatchObject({ completed: false });
  });

  it('a checkout that does not exist', async () => {
    expect((await payCheckout(wix, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

async function openCheckout(): Promise<string> {
  return (await startCheckout(wix, [{ price: '50' }], MEMBER_EMAIL)).id;
}

async function discountsOf(checkoutId: string) {
  const { items } = await checkoutExchange
    .queryLoyaltyCheckoutDiscounts()
    .eq('checkoutId', checkoutId)
    .find();
  return items;
}
