import { beforeEach, describe, expect, it } from 'vitest';
import { gatherCrowd } from '../support/crowd';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;
beforeEach(async () => {
  await gatherCrowd(wix, 12);
});

async function find(expression: string, mode: 'AND' | 'OR' = 'AND') {
  const { accounts: found = [] } = await accounts.searchAccounts({
    search: { expression, mode },
    sort: [{ fieldName: 'contact.displayName', order: 'ASC' }],
  });
  return found.map(({ contact }) => contact?.displayName);
}

describe('works', () => {
  it.each([
    ['a name', 'Okafor', ['Ada Okafor']],
    ['the beginning of a name, in any case', 'oka', ['Ada Okafor']],
    ['words in any order', 'okafor ada', ['Ada Okafor']],
    ['a name without its apostrophe: not at all', 'daubigne', []],
    ['a name across its apostrophe', "d'aubi", ["Jean-Luc D'Aubigné"]],
    ['accents left out', 'siobhan', ["Siobhán O'Brien"]],
    ['a whole e-mail address', 'no.name@example.com', ['no.name@example.com']],
    ['the beginning of an e-mail address', 'no.na', ['no.name@example.com']],
    ['Hebrew', 'נועה', ['נועה בן־דוד']],
    ['Arabic', 'ليلى', ['ليلى عبد الرحمن']],
    ['nothing but signs', '"*', []],
  ])('finds accounts by %s', async (_name, expression, expected) => {
    expect(await find(expression)).toEqual(expected);
  });

  it('needs one word to match with OR, every word with AND', async () => {
    expect(await find('ada bo', 'OR')).toEqual(['Ada Okafor', 'Bo']);
    expect(await find('ada bo', 'AND')).toEqual([]);
  });

  it.each([
    ['a letter exchanged', 'okafur', ['Ada Okafor']],
    [
      'two letters wrong in a long word',
      'maximilliama',
      ['Maximiliana Wolfeschlegelsteinhausenbergerdorff von und zu Hohenzollern-Sigmaringen'],
    ],
    ['a letter too many, and accents', 'siobhann', ["Siobhán O'Brien"]],
    ['the right spelling', 'okafor', ['Ada Okafor']],
    ['too much wrong', 'okxyzr', []],
    ['short words only as they are', 'ao', []],
  ])('forgives misspelling when the search is fuzzy: %s', async (_name, expression, expected) => {
    const search = { expression, fuzzy: true, fields: ['contact.name' as const] };
    const { accounts: found = [] } = await accounts.searchAccounts({ search });

    expect(found.map(({ contact }) => contact?.displayName)).toEqual(expected);
    expect(await accounts.countAccounts({ search })).toEqual({ count: found.length });
  });

  it('needs every misspelled word to be near one with AND', async () => {
    const count = async (mode: 'AND' | 'OR') =>
      (await accounts.countAccounts({ search: { expression: 'okafur petrof', fuzzy: true, mode } }))
        .count;

    expect(await count('AND')).toBe(0);
    expect(await count('OR')).toBeGreaterThanOrEqual(1);
  });

  it('looks in the fields it is told to', async () => {
    const { accounts: found = [] } = await accounts.searchAccounts({
      search: { expression: 'example', fields: ['contact.name'] },
    });

    expect(found).toEqual([]);
  });

  it('combines text with a filter, and pages through what it finds', async () => {
    const first = await accounts.searchAccounts({
      search: { expression: 'example' },
      filter: { 'points.balance': { $gte: 50 } },
      sort: [{ fieldName: 'points.balance', order: 'ASC' }],
      cursorPaging: { limit: 4 },
    });
    const second = await accounts.searchAccounts({
      cursorPaging: { cursor: first.pagingMetadata?.cursors?.next ?? '', limit: 4 },
    });

    const balances = [first, second].map(({ accounts: page = [] }) =>
      page.map(({ points }) => points?.balance),
    );
    expect(balances).toEqual([
      [50, 60, 70, 80],
      [90, 100, 110],
    ]);
  });

  it('sorts by name whatever its case', async () => {
    const { accounts: found = [] } = await accounts.searchAccounts({
      sort: [{ fieldName: 'contact.email', order: 'DESC' }],
    });

    expect(found[0]?.contact?.email).toBe('siobhan.obrien@example.com');
    expect(found.at(-1)?.contact).not.toHaveProperty('email');
  });
});

describe('refuses', () => {
  it.each([
    ['fields that only query has', { filter: { 'tier.id': { $exists: false } } }],
    ['a sort that only query has', { sort: [{ fieldName: 'createdDate' }] }],
    ['an expression of 101 characters', { search: { expression: 'x'.repeat(101) } }],
  ])('%s', async (_name, search) => {
    const response = await wix.request('/loyalty-accounts/v1/accounts/search', {
      method: 'POST',
      body: JSON.stringify({ search }),
    });

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.searchAccounts({}))).toEqual(DENIED);
  });
});
