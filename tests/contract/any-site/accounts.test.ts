import { describe, expect, it } from 'vitest';
import { refusalOf } from '../support/refusal';
import { connectTarget } from '../support/target';

const { accounts, transactions } = await connectTarget();
const NOBODY = '11111111-1111-4111-8111-111111111111';

const newest = (limit: number) =>
  accounts.queryLoyaltyAccounts().descending('_createdDate').limit(limit).find();

describe('accounts', () => {
  it('have a balance that is what was earned and adjusted, less what was redeemed and expired', async () => {
    for (const { points } of (await newest(50)).items) {
      const { balance = 0, earned = 0, adjusted = 0, redeemed = 0, expired = 0 } = points ?? {};

      expect(balance).toBe(earned + adjusted - redeemed - expired);
      expect(balance).toBeGreaterThanOrEqual(0);
    }
  });

  it('are answered alike one by one and in a list', async () => {
    for (const account of (await newest(2)).items) {
      expect(await accounts.getAccount(account._id ?? '')).toEqual(account);
      const { contactId = '' } = account;
      expect((await accounts.getAccountBySecondaryId({ contactId })).account).toEqual(account);
    }
  });

  it('page without losing or repeating one, forth and back', async () => {
    const whole = await newest(6);
    const first = await newest(3);
    if (!first.hasNext()) return;
    const second = await first.next();
    const back = await second.prev();

    const ids = (items: readonly { _id?: string | null }[]) => items.map(({ _id }) => _id);
    expect([...ids(first.items), ...ids(second.items)]).toEqual(ids(whole.items));
    expect(ids(back.items)).toEqual(ids(first.items));
  });

  it('are counted as many as the totals of the tiers say', async () => {
    const { tierTotals = [] } = await accounts.getProgramTotals();
    const { count } = await accounts.countAccounts({});

    expect(tierTotals.reduce((sum, each) => sum + (each.numberOfAccounts ?? 0), 0)).toBe(count);
  });

  it('are refused by an id that nobody has, and by one that is none', async () => {
    expect((await refusalOf(accounts.getAccount(NOBODY))).status).toBe(404);
    expect((await refusalOf(accounts.getAccount('nobody'))).status).toBe(400);
  });

  it('are refused in pages of more than 100', async () => {
    const { queryLoyaltyAccounts } = accounts;

    expect((await refusalOf(queryLoyaltyAccounts({ cursorPaging: { limit: 101 } }))).status).toBe(
      400,
    );
  });
});

describe('transactions', () => {
  it('add up to their account’s balance', async () => {
    const [account] = (await newest(1)).items;
    if (!account) return;
    let page = await transactions
      .queryLoyaltyTransactions()
      .eq('accountId', account._id)
      .limit(100)
      .find();
    let sum = page.items.reduce((total, { amount }) => total + (amount ?? 0), 0);
    while (page.hasNext()) {
      page = await page.next();
      sum += page.items.reduce((total, { amount }) => total + (amount ?? 0), 0);
    }

    expect(sum).toBe(account.points?.balance);
  });
});
