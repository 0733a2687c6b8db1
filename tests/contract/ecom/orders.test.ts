import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { FLEXIBLE } from '../rewards/sample-rewards';
import { payCheckout, post, startCheckout } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';
import { refusalOf } from '../support/refusal';
import { MEMBER_EMAIL, offer, openMember } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const wix = await emulateWix(STOPPED);
const { orders } = wix.asOwner;

/** Buys something for this price and answers the order's id. */
async function buy(price: string, email?: string): Promise<string> {
  const { id } = await startCheckout(wix, [{ price, quantity: 2 }], email);
  const answer: unknown = await (await payCheckout(wix, id)).json();
  return z.object({ orderId: z.guid() }).parse(answer).orderId;
}

describe('an order', () => {
  it('has number, buyer, items and prices of the checkout that was paid', async () => {
    const { id: checkoutId, buyerInfo } = await startCheckout(
      wix,
      [{ price: '19.99', quantity: 2, catalogItemId: 'mug' }],
      MEMBER_EMAIL,
    );
    const answer: unknown = await (await payCheckout(wix, checkoutId)).json();
    const { orderId } = z.object({ orderId: z.guid() }).parse(answer);

    expect(await orders.getOrder(orderId)).toMatchObject({
      _id: orderId,
      number: '10001',
      checkoutId,
      buyerInfo: { contactId: buyerInfo.contactId, memberId: buyerInfo.memberId },
      lineItems: [
        {
          productName: { original: 'Item for 19.99' },
          quantity: 2,
          price: { amount: '19.99', formattedAmount: '$19.99' },
          catalogReference: { catalogItemId: 'mug' },
        },
      ],
      priceSummary: { total: { amount: '39.98', formattedAmount: '$39.98' } },
      paymentStatus: 'PAID',
      status: 'APPROVED',
      channelInfo: { type: 'WEB' },
      _createdDate: new Date(STOPPED.clock.now()),
    });
  });

  it('is told without the discount that points bought', async () => {
    await openMember(wix, 1000);
    const { id } = await startCheckout(wix, [{ price: '50' }], MEMBER_EMAIL);
    const reward = { ...(await offer(wix, FLEXIBLE)), pointsToSpend: 100 };
    await wix.asOwner.checkoutExchange.applyDiscountToCheckout(id, { reward });
    const answer: unknown = await (await payCheckout(wix, id)).json();
    const { orderId } = z.object({ orderId: z.guid() }).parse(answer);

    expect(await orders.getOrder(orderId)).toMatchObject({
      priceSummary: {
        subtotal: { amount: '50' },
        discount: { amount: '10' },
        total: { amount: '40' },
      },
      appliedDiscounts: [{ merchantDiscount: { amount: { amount: '10' } } }],
    });
  });

  it('of somebody who left no e-mail address has no contact', async () => {
    const order = await orders.getOrder(await buy('5'));

    expect(order.buyerInfo?.contactId).toBeUndefined();
  });

  it('shows what was given back of its money', async () => {
    await openMember(wix, 0);
    await wix.asOwner.earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
    const orderId = await buy('10', MEMBER_EMAIL);

    await refund(orderId, 5);
    expect(await orders.getOrder(orderId)).toMatchObject({
      paymentStatus: 'PARTIALLY_REFUNDED',
      balanceSummary: { paid: { amount: '20' }, refunded: { amount: '5' } },
    });
    await refund(orderId);
    expect(await orders.getOrder(orderId)).toMatchObject({ paymentStatus: 'FULLY_REFUNDED' });
  });
});

describe('a search', () => {
  let theirs = '';
  beforeEach(async () => {
    theirs = await buy('1', 'someone.else@example.com');
    wix.emulator.advance({ minutes: 1 });
  });

  it('lists the newest orders first, and pages', async () => {
    const latest = await buy('2', MEMBER_EMAIL);

    const first = await orders.searchOrders({ cursorPaging: { limit: 1 } });
    const cursor = first.metadata?.cursors?.next ?? '';
    const second = await orders.searchOrders({ cursorPaging: { limit: 1, cursor } });

    expect(first.orders?.map(({ _id }) => _id)).toEqual([latest]);
    expect(second.orders?.map(({ _id }) => _id)).toEqual([theirs]);
    expect(second.metadata?.hasNext).toBe(false);
  });

  it('lists up to 100 at once unless asked otherwise', async () => {
    for (let count = 0; count < 50; count += 1) await buy('1');

    expect((await orders.searchOrders({})).orders).toHaveLength(51);
  });

  it('finds the orders of a buyer, or one by its number', async () => {
    const own = await orders.getOrder(await buy('2', MEMBER_EMAIL));
    const contactId = own.buyerInfo?.contactId ?? '';

    const byBuyer = await orders.searchOrders({ filter: { 'buyerInfo.contactId': contactId } });
    const byNumber = await orders.searchOrders({ filter: { number: '10001' } });

    expect(byBuyer.orders?.map(({ _id }) => _id)).toEqual([own._id]);
    expect(byNumber.orders?.map(({ _id }) => _id)).toEqual([theirs]);
  });
});

describe('refuses', () => {
  it('an order that does not exist, with the code that Wix documents', async () => {
    expect(await refusalOf(orders.getOrder(NOBODY))).toMatchObject({
      status: 404,
      code: 'ORDER_NOT_FOUND',
    });
  });

  it('an order by anything but its id', async () => {
    expect((await wix.request('/ecom/v1/orders/10001')).status).toBe(400);
  });

  it.each([
    ['a field that cannot be filtered by', { filter: { total: 1 } }],
    ['a field that Wix does not sort by', { sort: [{ fieldName: 'id' }] }],
  ])('%s', async (_, search) => {
    expect((await post(wix, '/ecom/v1/orders/search', { search })).status).toBe(400);
  });
});

describe('is guarded', () => {
  it.each([
    ['GET', `/ecom/v1/orders/${NOBODY}`],
    ['POST', '/ecom/v1/orders/search'],
  ])('against members: %s %s', async (method, path) => {
    const answer = await wix.request(path, {
      method,
      ...(method === 'POST' && { body: '{}' }),
      headers: { authorization: wix.emulator.info.tokens.member },
    });

    expect(answer.status).toBe(403);
  });
});

async function refund(orderId: string, amount?: number) {
  await post(wix, `/__emulator/activities/${orderId}/refund`, { ...(amount && { amount }) });
}
