import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, readCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { MEMBER_EMAIL, offer, openMember, pointsOf, redeem } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { accounts, checkoutExchange, coupons, earningRules, transactions } = wix.asOwner;
const orderSchema = z.object({ orderId: z.guid() });
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

describe('earns', () => {
  it('points for what was paid, discounts taken off, in whole units of money', async () => {
    await earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
    const { id } = await startCheckout(wix, [{ price: '49.99' }], MEMBER_EMAIL);
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 100 };
    await checkoutExchange.applyDiscountToCheckout(id, { reward });

    const { orderId } = orderSchema.parse(await (await payCheckout(wix, id)).json());

    const [entry] = (await transactions.queryLoyaltyTransactions().find()).items;
    expect(entry).toMatchObject({
      transactionType: 'EARN',
      amount: 390,
      earnInfo: { activityType: 'stores/OrderPaid', orderId },
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1290, earned: 1390 });
  });

  it('an account for a contact without one', async () => {
    await earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
    const { id, buyerInfo } = await startCheckout(wix, [{ price: '7' }], 'new@example.com');

    await payCheckout(wix, id);

    const contactId = buyerInfo.contactId ?? '';
    const { account } = await accounts.getAccountBySecondaryId({ contactId });
    expect(account?.points).toMatchObject({ balance: 70 });
  });

  it('nothing where there is no rule, or while the program is paused', async () => {
    await payCheckout(wix, await openCheckout());
    await earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
    await wix.asOwner.programs.pauseLoyaltyProgram();

    const response = await payCheckout(wix, await openCheckout());

    expect(response.status).toBe(200);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000, earned: 1000 });
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
