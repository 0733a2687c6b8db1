import { beforeEach, describe, expect, it } from 'vitest';
import { BOOKING_RULE, ORDER_RULE } from '../earning-rules/sample-rules';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, listContacts } from '../support/launch';
import { raiseLadder } from '../tiers/ladder';
import { activitiesOf } from './activities';

const wix = await emulateWix();
const { accounts, earningRules, programs, transactions } = wix.asOwner;
const activities = activitiesOf(wix);

let contactId = '';
beforeEach(async () => {
  await launchProgram(wix);
  await earningRules.createLoyaltyEarningRule(ORDER_RULE);
  contactId = (await listContacts(wix))[0]?.id ?? '';
});

async function earnByOrder(orderId: string, amount: number) {
  const { triggerAppId, triggerActivityType } = ORDER_RULE;
  const activity = { contactId, triggerAppId, triggerActivityType, amount, orderId };
  const { awarded } = await activities.record(activity);
  return { id: awarded?.accountId ?? '', transactionId: awarded?.transactionId ?? '' };
}

async function takeAway(id: string, amount: number) {
  const { revision } = await accounts.getAccount(id);
  await accounts.adjustPoints(id, { amount: -amount, revision: revision ?? '' });
}

describe('a refund', () => {
  it('takes back what the order gave, as a REFUND transaction', async () => {
    const { id, transactionId } = await earnByOrder('order-1', 25);

    const [refund] = await activities.refund('order-1');

    expect(refund).toMatchObject({ amount: 25, pointsDue: 250, pointsTaken: 250 });
    const { points } = await accounts.getAccount(id);
    expect(points).toMatchObject({ balance: 0, earned: 0, redeemed: 0 });
    expect(await transactions.getLoyaltyTransaction(refund?.transactionId ?? '')).toMatchObject({
      amount: -250,
      transactionType: 'REFUND',
      refundInfo: { appId: ORDER_RULE.triggerAppId, refundedTransactionId: transactionId },
    });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('takes back what was recorded, whatever became of the rule', async () => {
    const { id } = await earnByOrder('order-1', 25);
    const { earningRules: rules = [] } = await earningRules.listEarningRules();
    await earningRules.deleteLoyaltyEarningRule(rules[0]?._id ?? '', { revision: '1' });

    await activities.refund('order-1');

    expect((await accounts.getAccount(id)).points?.balance).toBe(0);
  });

  it('in parts takes a share each time and the remainder last', async () => {
    const { id, transactionId } = await earnByOrder('order-1', 10);

    const parts = [];
    for (const amount of [3.33, 3.33, undefined]) {
      parts.push(...(await activities.refund(transactionId, amount)));
    }

    expect(parts.map(({ amount, pointsTaken }) => ({ amount, pointsTaken }))).toEqual([
      { amount: 3.33, pointsTaken: 33 },
      { amount: 3.33, pointsTaken: 33 },
      { amount: 3.34, pointsTaken: 34 },
    ]);
    expect((await accounts.getAccount(id)).points?.balance).toBe(0);
  });

  it('never takes a balance below zero, and shows what it could not collect', async () => {
    const { id } = await earnByOrder('order-1', 10);
    await takeAway(id, 70);

    const [refund] = await activities.refund('order-1');

    expect(refund).toMatchObject({ pointsDue: 100, pointsTaken: 30, uncollectedPoints: 70 });
    expect((await accounts.getAccount(id)).points?.balance).toBe(0);
    expect(await activities.awards('order-1')).toMatchObject([
      { points: 100, uncollectedPoints: 70, refunds: [refund] },
    ]);
  });

  it('leaves no transaction when everything was spent', async () => {
    const { id } = await earnByOrder('order-1', 10);
    await takeAway(id, 100);

    const [refund] = await activities.refund('order-1');

    expect(refund).toMatchObject({ pointsTaken: 0, uncollectedPoints: 100, transactionId: null });
  });

  it('lowers the tier points, as of when they were earned', async () => {
    const { silver } = await raiseLadder(wix);
    const { id } = await earnByOrder('order-1', 15);
    expect((await accounts.getAccount(id)).tier).toMatchObject({ _id: silver, points: 150 });
    wix.emulator.advance({ days: 30 });

    await activities.refund('order-1');
    expect((await accounts.getAccount(id)).tier).toMatchObject({ points: 0 });

    wix.emulator.advance({ days: 350 });
    expect((await accounts.getAccount(id)).tier).toMatchObject({ points: 0 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('leaves the tier points alone when the earned ones have left the window', async () => {
    await raiseLadder(wix);
    const { id } = await earnByOrder('order-1', 15);
    wix.emulator.advance({ days: 370 });

    await activities.refund('order-1');

    expect((await accounts.getAccount(id)).tier).toMatchObject({ points: 0 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('is no activity of the member: the next expiry stays', async () => {
    await programs.enablePointsExpiration();
    const { id } = await earnByOrder('order-1', 10);
    await earnByOrder('order-2', 10);
    const before = await accounts.getAccount(id);
    wix.emulator.advance({ days: 5 });

    await activities.refund('order-2');

    const after = await accounts.getAccount(id);
    expect(after.lastActivityDate).toEqual(before.lastActivityDate);
    expect(after.pointsExpiration).toEqual({
      expirationDate: before.pointsExpiration?.expirationDate,
      expiringPointsAmount: 100,
    });
  });

  it('works while the program is paused', async () => {
    const { id } = await earnByOrder('order-1', 10);
    await programs.pauseLoyaltyProgram();

    await activities.refund('order-1');

    expect((await accounts.getAccount(id)).points?.balance).toBe(0);
  });

  it('of an activity without an amount takes everything, once', async () => {
    await earningRules.createLoyaltyEarningRule(BOOKING_RULE);
    const { triggerAppId, triggerActivityType } = BOOKING_RULE;
    const { awarded } = await activities.record({ contactId, triggerAppId, triggerActivityType });
    const reference = awarded?.transactionId ?? '';

    expect((await activities.post(`/${reference}/refund`, { amount: 1 })).status).toBe(400);
    expect(await activities.refund(reference)).toMatchObject([{ amount: null, pointsTaken: 50 }]);
    expect((await activities.post(`/${reference}/refund`, {})).status).toBe(400);
  });
});

describe('refused is', () => {
  it('more money than is left', async () => {
    await earnByOrder('order-1', 10);
    await activities.refund('order-1', 4);

    expect((await activities.post('/order-1/refund', { amount: 6.01 })).status).toBe(400);
  });

  it('another refund after the last', async () => {
    await earnByOrder('order-1', 10);
    await activities.refund('order-1');

    expect((await activities.post('/order-1/refund', {})).status).toBe(400);
  });

  it('an order that nobody has heard of', async () => {
    expect((await activities.post('/order-9/refund', {})).status).toBe(404);
  });

  it('a transaction that is no award of a rule', async () => {
    const { id } = await earnByOrder('order-1', 10);
    const { transactionId } = await accounts.earnPoints(id, {
      amount: 5,
      appId: 'shop',
      idempotencyKey: 'key',
    });

    expect((await activities.post(`/${transactionId ?? ''}/refund`, {})).status).toBe(404);
  });
});
