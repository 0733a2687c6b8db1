import { beforeEach, describe, expect, it } from 'vitest';
import {
  adjustPoints,
  findAdjustment,
  getAccount,
  reverseEntry,
} from '../../../src/backend/accounts.web';
import { listAccountTransactions } from '../../../src/backend/transactions.web';
import { splitDescription } from '../../../src/domain/adjustment';
import { reversedIdOf, toReversalMarker } from '../../../src/domain/adjustment-marker';
import { activitiesOf } from '../activities/activities';
import { ORDER_RULE } from '../earning-rules/sample-rules';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
let accountId = '';
let entryId = '';
beforeEach(async () => {
  await launchProgram(wix);
  accountId = (await openAccount(wix))._id;
  entryId = await add(50, '1');
});

async function add(points: number, revision: string): Promise<string> {
  const { transactionId } = await dataOf(
    adjustPoints({
      accountId,
      revision,
      reason: 'Late',
      marker: 'g0a1b2c3d',
      change: { kind: 'add', points },
    }),
  );
  return String(transactionId);
}

const reverse = (changes: Partial<Parameters<typeof reverseEntry>[0]> = {}) =>
  reverseEntry({
    accountId,
    transactionId: entryId,
    revision: '2',
    reason: 'Twice',
    ...changes,
  });

const find = () =>
  findAdjustment({
    accountId,
    revision: '2',
    reason: 'In other words',
    marker: toReversalMarker(entryId),
  });

async function ledger() {
  return (await dataOf(listAccountTransactions({ accountId, cursor: null, limit: 10 })))
    .transactions;
}

describe('reversing an entry', () => {
  it('takes back what it did, and says which one it was', async () => {
    const { account } = await dataOf(reverse());

    const [reversal] = await ledger();
    const { reason, marker } = splitDescription(String(reversal?.description));
    expect(account.points.balance).toBe(0);
    expect(reversal?.amount).toBe(-50);
    expect(reason).toBe('Twice');
    expect(reversedIdOf(marker)).toBe(entryId);
  });

  it('gives back what was taken', async () => {
    entryId = String(
      (
        await dataOf(
          adjustPoints({
            accountId,
            revision: '2',
            reason: 'Oops',
            marker: 'm0a1b2c3d',
            change: { kind: 'set', points: 0 },
          }),
        )
      ).transactionId,
    );

    const { account } = await dataOf(reverse({ revision: '3', reason: '' }));

    expect(account.points.balance).toBe(50);
  });

  it('happens once, whoever asks', async () => {
    await dataOf(reverse());

    expect(await errorOf(reverse({ revision: '3' }))).toMatchObject({
      kind: 'refused',
      code: 'IRREVERSIBLE_REVERSED',
    });
    expect(await ledger()).toHaveLength(2);
  });

  it('is once even when two ask at the same time', async () => {
    const answers = await Promise.all([reverse(), reverse({ reason: 'Also' })]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await dataOf(find())).toMatchObject({ status: 'applied' });
    expect(await ledger()).toHaveLength(2);
  });

  it('does not take back what Wix took back meanwhile', async () => {
    await wix.asOwner.earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const { contactId } = await dataOf(getAccount({ accountId }));
    const { record, refund } = activitiesOf(wix);
    const { triggerAppId, triggerActivityType } = ORDER_RULE;
    const order = { contactId, triggerAppId, triggerActivityType, amount: 4, orderId: 'order-1' };
    const { awarded } = await record(order);
    await refund('order-1');
    const { revision, points } = await dataOf(getAccount({ accountId }));

    expect(
      await errorOf(reverse({ transactionId: String(awarded?.transactionId), revision })),
    ).toEqual({ kind: 'refused', code: 'IRREVERSIBLE_REFUNDED' });
    expect((await dataOf(getAccount({ accountId }))).points).toEqual(points);
  });

  it('takes back what an order gave while another order’s refund stays its own', async () => {
    await wix.asOwner.earningRules.createLoyaltyEarningRule(ORDER_RULE);
    const { contactId } = await dataOf(getAccount({ accountId }));
    const { record, refund } = activitiesOf(wix);
    const { triggerAppId, triggerActivityType } = ORDER_RULE;
    const order = { contactId, triggerAppId, triggerActivityType, amount: 4 };
    const { awarded } = await record({ ...order, orderId: 'order-1' });
    await record({ ...order, orderId: 'order-2' });
    await refund('order-2');
    const { revision } = await dataOf(getAccount({ accountId }));

    const { account } = await dataOf(
      reverse({ transactionId: String(awarded?.transactionId), revision }),
    );

    expect(account.points.balance).toBe(50);
  });

  it('does not take back a reversal', async () => {
    const { transactionId } = await dataOf(reverse());

    expect(
      await errorOf(reverse({ transactionId: String(transactionId), revision: '3' })),
    ).toMatchObject({ kind: 'refused', code: 'IRREVERSIBLE_REVERSAL' });
  });

  it('is refused by Wix when the points are spent', async () => {
    await dataOf(
      adjustPoints({
        accountId,
        revision: '2',
        reason: 'Spent',
        marker: 'm0a1b2c3d',
        change: { kind: 'remove', points: 20 },
      }),
    );

    expect(await errorOf(reverse({ revision: '3' }))).toMatchObject({ kind: 'refused' });
    expect((await dataOf(getAccount({ accountId }))).points.balance).toBe(30);
  });

  it('with an outdated revision is a conflict, and changes nothing', async () => {
    expect(await errorOf(reverse({ revision: '1' }))).toMatchObject({ kind: 'conflict' });
    expect(await ledger()).toHaveLength(1);
  });

  it('cannot be passed off for an adjustment of another amount', async () => {
    const answer = adjustPoints({
      accountId,
      revision: '2',
      reason: '',
      marker: toReversalMarker(entryId),
      change: { kind: 'add', points: 9 },
    });

    expect(await errorOf(answer)).toMatchObject({ kind: 'invalid', fields: [{ field: 'marker' }] });
    expect(await ledger()).toHaveLength(1);
  });

  it('finds no entry of another account', async () => {
    const other = await openAccount(wix, 1);

    expect(await errorOf(reverse({ accountId: other._id, revision: '1' }))).toMatchObject({
      kind: 'refused',
      code: 'ENTRY_NOT_FOUND',
    });
  });
});

describe('a reversal whose answer was lost', () => {
  it('after it was applied is found without its words', async () => {
    await wix.fault({
      method: 'accounts.adjustPoints',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });

    expect(await errorOf(reverse())).toMatchObject({ kind: 'unavailable' });
    expect(await dataOf(find())).toMatchObject({
      status: 'applied',
      transaction: { amount: -50 },
      account: { points: { balance: 0 } },
    });
  });

  it('before it was applied can be sent again', async () => {
    await wix.fault({ method: 'accounts.adjustPoints', kind: { type: 'drop-before' }, times: 1 });

    expect(await errorOf(reverse())).toMatchObject({ kind: 'unavailable' });
    expect(await dataOf(find())).toMatchObject({ status: 'not-applied' });
    expect((await reverse()).ok).toBe(true);
  });
});
