import { beforeEach, describe, expect, it } from 'vitest';
import { gatherCrowd, type Person } from '../support/crowd';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, transactions } = wix.asOwner;
let people: Person[] = [];
beforeEach(async () => {
  people = await gatherCrowd(wix, 3);
  await accounts.adjustPoints(people[0]?.id ?? '', { amount: 5, revision: '2' });
});

describe('works', () => {
  it('answers the newest first when no sort is asked for', async () => {
    const { loyaltyTransactions = [] } = await transactions.queryLoyaltyTransactions({});

    expect(loyaltyTransactions.map(({ amount }) => amount)).toEqual([5, 30, 20, 10]);
  });

  it('answers the entries of one account, which add up to its balance', async () => {
    const accountId = people[0]?.id ?? '';

    const { items } = await transactions
      .queryLoyaltyTransactions()
      .eq('accountId', accountId)
      .find();

    const sum = items.reduce((total, { amount }) => total + (amount ?? 0), 0);
    const { points } = await accounts.getAccount(accountId);
    expect(sum).toBe(points?.balance);
  });

  it('filters by type and pages through the rest', async () => {
    const first = await transactions
      .queryLoyaltyTransactions()
      .eq('transactionType', 'EARN')
      .ascending('amount')
      .limit(2)
      .find();
    const second = await first.next();

    const amounts = [first, second].map(({ items }) => items.map(({ amount }) => amount));
    expect(amounts).toEqual([[10, 20], [30]]);
  });

  it('finds an entry by its idempotency key', async () => {
    const { loyaltyTransactions } = await transactions.queryLoyaltyTransactions({
      filter: { idempotencyKey: 'crowd-1' },
    });

    expect(loyaltyTransactions).toMatchObject([{ amount: 20, idempotencyKey: 'crowd-1' }]);
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown type', { transactionType: 'GIVE' }],
    ['an order of types', { transactionType: { $gt: 'EARN' } }],
    ['fields it does not have', { 'earnInfo.appId': 'shop' }],
  ])('%s', async (_name, filter) => {
    const response = await wix.request('/loyalty-transactions/v1/loyalty-transactions/query', {
      method: 'POST',
      body: JSON.stringify({ query: { filter } }),
    });

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.transactions.queryLoyaltyTransactions({}))).toEqual(DENIED);
  });
});
