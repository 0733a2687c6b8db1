import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { getOrder, getOrderPoints } from '../../../src/backend/orders.web';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { payCheckout, post, startCheckout } from '../support/checkout';
import { launchProgram } from '../support/launch';
import { MEMBER_EMAIL, openMember } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const wix = await emulateBackend();

async function buy(price: string, email?: string): Promise<string> {
  const { id } = await startCheckout(wix, [{ price }], email);
  const answer: unknown = await (await payCheckout(wix, id)).json();
  return z.object({ orderId: z.guid() }).parse(answer).orderId;
}

const refund = (orderId: string, amount: number) =>
  post(wix, `/__emulator/activities/${orderId}/refund`, { amount });

describe('an order', () => {
  it('comes with the account of its buyer', async () => {
    const accountId = await openMember(wix, 40);
    const orderId = await buy('12.50', MEMBER_EMAIL);

    expect(await dataOf(getOrder({ orderId }))).toMatchObject({
      order: {
        id: orderId,
        number: '10001',
        email: MEMBER_EMAIL,
        total: { amount: 12.5, formatted: '$12.50' },
        payment: 'paid',
      },
      account: { id: accountId, points: { balance: 40 } },
    });
  });

  it('of a contact outside the program has none', async () => {
    await launchProgram(wix);
    const orderId = await buy('5', 'bo@example.com');

    expect(await dataOf(getOrder({ orderId }))).toMatchObject({
      order: { email: 'bo@example.com' },
      account: null,
    });
  });

  it('of somebody unknown has neither contact nor account, and costs no second call', async () => {
    const orderId = await buy('5');
    await wix.receiveRequest();

    expect(await dataOf(getOrder({ orderId }))).toMatchObject({
      order: { contactId: null, email: null },
      account: null,
    });
    expect(wix.sent.filter((path) => path.includes('/accounts'))).toEqual([]);
  });

  it('that does not exist is not found', async () => {
    expect(await errorOf(getOrder({ orderId: NOBODY }))).toMatchObject({
      kind: 'not-found',
      code: 'ORDER_NOT_FOUND',
    });
    expect(await errorOf(getOrder({ orderId: '10001' }))).toMatchObject({ kind: 'invalid' });
  });
});

describe('the points of an order', () => {
  let accountId = '';
  beforeEach(async () => {
    accountId = await openMember(wix, 40);
    await wix.asOwner.earningRules.createLoyaltyEarningRule({ ...ORDER_RULE });
  });

  async function read(orderId: string) {
    const { order } = await dataOf(getOrder({ orderId }));
    return dataOf(getOrderPoints({ orderId, accountId, since: order.createdDate }));
  }

  it('are those of this order and no other', async () => {
    await buy('3', MEMBER_EMAIL);
    const orderId = await buy('20', MEMBER_EMAIL);
    await buy('7', MEMBER_EMAIL);

    expect(await read(orderId)).toMatchObject({
      earned: [{ amount: 200, cause: { type: 'EARN', orderId } }],
      takenBack: 0,
      isComplete: true,
    });
  });

  it('are told together with what refunds took back', async () => {
    const orderId = await buy('20', MEMBER_EMAIL);
    await refund(orderId, 5);
    await refund(orderId, 10);

    expect(await read(orderId)).toMatchObject({ earned: [{ amount: 200 }], takenBack: 150 });
    expect(await dataOf(getOrder({ orderId }))).toMatchObject({ order: { payment: 'refunded' } });
  });

  it('are none while the program is paused', async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await read(await buy('20', MEMBER_EMAIL))).toEqual({
      earned: [],
      takenBack: 0,
      isComplete: true,
    });
  });

  it('may be missed when a hundred entries came before them, which is said', async () => {
    const { order } = await dataOf(getOrder({ orderId: await buy('1', MEMBER_EMAIL) }));
    for (let i = 0; i < 100; i += 1) await buy('1', MEMBER_EMAIL);
    const orderId = await buy('20', MEMBER_EMAIL);
    const since = order.createdDate;

    expect(await dataOf(getOrderPoints({ orderId, accountId, since }))).toEqual({
      earned: [],
      takenBack: 0,
      isComplete: false,
    });
  });
});
