import type { accounts as accountTypes } from '@wix/loyalty';
import { beforeEach, describe, expect, it } from 'vitest';
import { present } from '../../../emulator/engine/assert';
import { gatherCrowd, type Person } from '../support/crowd';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;
let people: Person[] = [];
beforeEach(async () => {
  people = await gatherCrowd(wix, 5);
});

/** Name, filter, and the balances it leaves. */
const FILTERS: [string, accountTypes.LoyaltyAccountQuery['filter'], number[]][] = [
  ['$in', { 'points.balance': { $in: [10, 50] } }, [10, 50]],
  ['$nin', { 'points.balance': { $nin: [10, 50] } }, [20, 30, 40]],
  ['a range', { 'points.balance': { $gte: 20, $lt: 40 } }, [20, 30]],
  ['$or', { $or: [{ 'points.balance': 10 }, { 'points.balance': { $gt: 40 } }] }, [10, 50]],
  ['$not', { $not: { 'points.balance': { $lte: 30 } } }, [40, 50]],
  ['$exists on an unset field', { 'tier._id': { $exists: false } }, [10, 20, 30, 40, 50]],
  ['$ne, which unset values satisfy', { 'tier._id': { $ne: 'x' } }, [10, 20, 30, 40, 50]],
  ['a date', { _createdDate: { $lt: new Date('2020-01-01') } }, []],
];

const balances = (items: { points?: { balance?: number } }[] = []) =>
  items.map(({ points }) => points?.balance);

describe('works', () => {
  it('filters and sorts with the chained query', async () => {
    const { items } = await accounts
      .queryLoyaltyAccounts()
      .gt('points.balance', 10)
      .ne('points.earned', 40)
      .ascending('points.balance')
      .find();

    expect(balances(items)).toEqual([20, 30, 50]);
  });

  it('pages forwards and backwards, each account once', async () => {
    const first = await accounts
      .queryLoyaltyAccounts()
      .descending('points.balance')
      .limit(2)
      .find();
    const second = await first.next();
    const third = await second.next();
    const back = await third.prev();

    expect([first, second, third, back].map(({ items }) => balances(items))).toEqual([
      [50, 40],
      [30, 20],
      [10],
      [30, 20],
    ]);
    expect([first.hasPrev(), first.hasNext(), third.hasNext(), third.hasPrev()]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('answers the newest accounts first when no sort is asked for', async () => {
    const { loyaltyAccounts = [], pagingMetadata } = await accounts.queryLoyaltyAccounts({});

    expect(loyaltyAccounts.map(({ _id }) => _id)).toEqual(people.map(({ id }) => id).toReversed());
    expect(pagingMetadata).toEqual({ count: 5, cursors: {}, hasNext: false });
  });

  it.each(FILTERS)('understands %s', async (_name, filter, expected) => {
    const { loyaltyAccounts } = await accounts.queryLoyaltyAccounts({
      filter,
      sort: [{ fieldName: 'points.balance', order: 'ASC' }],
    });

    expect(balances(loyaltyAccounts)).toEqual(expected);
  });

  it('tells members from visitors', async () => {
    const { loyaltyAccounts = [] } = await accounts.queryLoyaltyAccounts({
      filter: { memberId: { $exists: true } },
    });

    expect(loyaltyAccounts).toHaveLength(4);
  });
});

describe('refuses', () => {
  it.each([
    ['a field it does not have', { filter: { rewardAvailable: true } }],
    ['an operator it does not know', { filter: { 'points.balance': { $near: 5 } } }],
    ['text for a number', { filter: { 'points.balance': '10' } }],
    ['a date without a time zone', { filter: { createdDate: { $gt: '2026-01-01' } } }],
    ['an order of something and nothing', { filter: { 'points.balance': { $gt: null } } }],
    ['an empty list', { filter: { 'points.balance': { $in: [] } } }],
    ['a sort by another field', { sort: [{ fieldName: 'updatedDate' }] }],
    ['more than 100 at once', { cursorPaging: { limit: 101 } }],
    ['none at once', { cursorPaging: { limit: 0 } }],
    ['offset paging', { paging: { limit: 5 } }],
  ])('%s', async (_name, query) => {
    const response = await wix.request('/loyalty-accounts/v1/accounts/query', {
      method: 'POST',
      body: JSON.stringify({ query }),
    });

    expect(response.status).toBe(400);
  });

  it('cursors that were altered, come from another method, or bring a filter along', async () => {
    const { pagingMetadata } = await accounts.queryLoyaltyAccounts({ cursorPaging: { limit: 2 } });
    const cursor = present(pagingMetadata?.cursors?.next, 'cursor');
    const altered = `${cursor.slice(0, 10)}x${cursor.slice(11)}`;

    const { searchAccounts, queryLoyaltyAccounts } = accounts;
    const refusals = await Promise.all([
      refusalOf(queryLoyaltyAccounts({ cursorPaging: { cursor: altered } })),
      refusalOf(searchAccounts({ cursorPaging: { cursor } })),
      refusalOf(queryLoyaltyAccounts({ cursorPaging: { cursor }, filter: {} })),
    ]);

    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.queryLoyaltyAccounts({}))).toEqual(DENIED);
  });
});
