import { beforeEach, describe, expect, it } from 'vitest';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { post, readCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { MEMBER_EMAIL, offer, openMember, pointsOf, redeem } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { checkoutExchange, coupons, transactions } = wix.asOwner;
let accountId = '';
let checkoutId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 1000);
  checkoutId = (await startCheckout(wix, [{ price: '50' }], MEMBER_EMAIL)).id;
});

describe('an unpaid checkout', () => {
  it('gives points back after an hour, with a REFUND that names what it refunds', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 35 };
    await checkoutExchange.applyDiscountToCheckout(checkoutId, { reward: { ...reward } });

    wix.emulator.advance({ minutes: 60 });

    expect(await statuses()).toEqual(['REFUNDED_DUE_TO_TIMEOUT']);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000, redeemed: 0 });
    const [refund, redemption] = (await transactions.queryLoyaltyTransactions().find()).items;
    expect(refund).toMatchObject({
      amount: 35,
      transactionType: 'REFUND',
      refundInfo: { refundedTransactionId: redemption?._id },
    });
    expect(await readCheckout(wix, checkoutId)).toMatchObject({
      appliedDiscounts: [],
      priceSummary: { total: { amount: '50' } },
    });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('takes back the coupon that was bought for it', async () => {
    await checkoutExchange.applyDiscountToCheckout(checkoutId, { reward: await offer(wix, FIXED) });

    wix.emulator.advance({ minutes: 60 });

    expect((await coupons.queryLoyaltyCoupons().find()).items).toEqual([]);
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000 });
  });

  it('leaves a coupon from before usable', async () => {
    const loyaltyCoupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);
    await checkoutExchange.applyDiscountToCheckout(checkoutId, {
      loyaltyCoupon: { ...loyaltyCoupon },
    });

    wix.emulator.advance({ minutes: 60 });

    expect(await statuses()).toEqual(['UNUSED']);
    expect(await coupons.getLoyaltyCoupon(loyaltyCoupon._id)).toMatchObject({ status: 'ACTIVE' });
    expect(await pointsOf(wix, accountId)).toMatchObject({ redeemed: 100 });
  });

  it('takes another discount after the first has run out', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 35 };
    await checkoutExchange.applyDiscountToCheckout(checkoutId, { reward: { ...reward } });
    wix.emulator.advance({ minutes: 60 });

    await checkoutExchange.applyDiscountToCheckout(checkoutId, { reward: { ...reward } });

    expect(await statuses()).toEqual(['APPLIED', 'REFUNDED_DUE_TO_TIMEOUT']);
  });

  it('keeps its discount until its time is up', async () => {
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 35 };
    await post(wix, '/__emulator/settings', { checkoutTimeoutMs: 7_200_000 });
    await checkoutExchange.applyDiscountToCheckout(checkoutId, { reward: { ...reward } });

    wix.emulator.advance({ minutes: 119 });

    expect(await statuses()).toEqual(['APPLIED']);
  });
});

async function statuses() {
  const { items } = await checkoutExchange.queryLoyaltyCheckoutDiscounts().find();
  return items.map(({ status }) => status);
}
