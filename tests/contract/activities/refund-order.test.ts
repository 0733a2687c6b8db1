import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { MEMBER_EMAIL, offer, openMember, pointsOf, redeem } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';
import { activitiesOf } from './activities';

const wix = await emulateWix(STOPPED);
const { checkoutExchange, coupons, earningRules, orders, programs } = wix.asOwner;
const activities = activitiesOf(wix);
const orderSchema = z.object({ orderId: z.guid() });

let accountId = '';
beforeEach(async () => {
  accountId = await openMember(wix, 1000);
});

async function pay(checkoutId: string): Promise<string> {
  const answer: unknown = await (await payCheckout(wix, checkoutId)).json();
  return orderSchema.parse(answer).orderId;
}

async function buy(price: string, email?: string): Promise<string> {
  return pay((await startCheckout(wix, [{ price }], email)).id);
}

const statusOf = async (orderId: string) => (await orders.getOrder(orderId)).paymentStatus;

describe('an order that earned nothing', () => {
  it.each([
    ['there is no rule for it', () => Promise.resolve()],
    [
      'the rule is paused',
      () => earningRules.createLoyaltyEarningRule({ ...ORDER_RULE, status: 'PAUSED' }),
    ],
    [
      'the program is paused',
      async () => {
        await earningRules.createLoyaltyEarningRule(ORDER_RULE);
        await programs.pauseLoyaltyProgram();
      },
    ],
  ])('is refunded all the same, because %s', async (_why, arrange) => {
    await arrange();
    const orderId = await buy('20', MEMBER_EMAIL);

    expect(await activities.refund(orderId, 5)).toEqual([]);
    expect(await statusOf(orderId)).toBe('PARTIALLY_REFUNDED');
    expect(await activities.refund(orderId)).toEqual([]);
    expect(await statusOf(orderId)).toBe('FULLY_REFUNDED');
    expect(await activities.order(orderId)).toEqual({
      orderId,
      amount: 20,
      refundedAmount: 20,
      isRefunded: true,
    });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1000 });
  });

  it('may be a visitor’s who left no address', async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const orderId = await buy('20');

    await activities.refund(orderId);

    expect(await statusOf(orderId)).toBe('FULLY_REFUNDED');
  });

  it('may have been reported only', async () => {
    const { contactId } = await wix.asOwner.accounts.getAccount(accountId);
    const { triggerAppId, triggerActivityType } = ORDER_RULE;
    await activities.record({
      contactId: contactId ?? '',
      triggerAppId,
      triggerActivityType,
      amount: 12.5,
      orderId: 'till-7',
    });

    await activities.refund('till-7', 2.5);

    expect(await activities.order('till-7')).toMatchObject({ amount: 12.5, refundedAmount: 2.5 });
    expect(await activities.list(contactId ?? '')).toMatchObject([
      { orderId: 'till-7', order: { refundedAmount: 2.5 }, notAwarded: { reason: 'NO_RULE' } },
    ]);
  });

  it('is refused a second refund, and more than was paid', async () => {
    const [all, part] = [await buy('20', MEMBER_EMAIL), await buy('20', MEMBER_EMAIL)];
    await activities.refund(all);
    await activities.refund(part, 19.5);

    expect((await activities.post(`/${all}/refund`, {})).status).toBe(400);
    expect((await activities.post(`/${part}/refund`, { amount: 0.51 })).status).toBe(400);
    expect(await statusOf(part)).toBe('PARTIALLY_REFUNDED');
  });
});

describe('an order that earned points', () => {
  beforeEach(async () => {
    await earningRules.createLoyaltyEarningRule(ORDER_RULE);
  });

  it('is refunded by its own id or by its transaction’s alike', async () => {
    const orderId = await buy('20', MEMBER_EMAIL);
    const [byOrder] = await activities.refund(orderId, 5);

    const [byEntry] = await activities.refund(byOrder?.refundedTransactionId ?? '', 5);

    expect([byOrder, byEntry]).toMatchObject([{ pointsTaken: 50 }, { pointsTaken: 50 }]);
    expect(await activities.order(orderId)).toMatchObject({ amount: 20, refundedAmount: 10 });
  });

  it('that points made cheaper gives back what was paid, and keeps the points', async () => {
    const { id } = await startCheckout(wix, [{ price: '50' }], MEMBER_EMAIL);
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 100 };
    await checkoutExchange.applyDiscountToCheckout(id, { reward });
    const orderId = await pay(id);

    const [refund] = await activities.refund(orderId);

    expect(refund).toMatchObject({ amount: 40, pointsTaken: 400 });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 900, redeemed: 100 });
    const { items } = await checkoutExchange
      .queryLoyaltyCheckoutDiscounts()
      .eq('checkoutId', id)
      .find();
    expect(items).toMatchObject([{ status: 'COMPLETED' }]);
    expect((await activities.post(`/${orderId}/refund`, { amount: 10 })).status).toBe(400);
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('that a coupon made cheaper leaves the coupon used up', async () => {
    const { id } = await startCheckout(wix, [{ price: '50' }], MEMBER_EMAIL);
    const loyaltyCoupon = await redeem(wix, accountId, (await offer(wix, FIXED))._id);
    await checkoutExchange.applyDiscountToCheckout(id, { loyaltyCoupon: { ...loyaltyCoupon } });
    const orderId = await pay(id);
    const before = await pointsOf(wix, accountId);

    await activities.refund(orderId);

    expect((await coupons.getLoyaltyCoupon(loyaltyCoupon._id)).status).toBe('APPLIED');
    expect((await pointsOf(wix, accountId))?.redeemed).toBe(before?.redeemed);
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('whose points were spent at the next checkout leaves the balance at zero', async () => {
    const orderId = await buy('20', MEMBER_EMAIL);
    const { id } = await startCheckout(wix, [{ price: '500' }], MEMBER_EMAIL);
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 1150 };
    await checkoutExchange.applyDiscountToCheckout(id, { reward });

    const [refund] = await activities.refund(orderId);

    expect(refund).toMatchObject({ pointsDue: 200, pointsTaken: 50, uncollectedPoints: 150 });
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 0, earned: 1150 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('is refused what is beyond its total, and nothing has changed', async () => {
    const orderId = await buy('20', MEMBER_EMAIL);

    expect((await activities.post(`/${orderId}/refund`, { amount: 20.01 })).status).toBe(400);
    expect(await statusOf(orderId)).toBe('PAID');
    expect(await pointsOf(wix, accountId)).toMatchObject({ balance: 1200 });
  });
});
