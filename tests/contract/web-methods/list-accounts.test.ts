import { beforeEach, describe, expect, it } from 'vitest';
import { getAccount, listAccounts } from '../../../src/backend/accounts.web';
import { NO_FILTERS } from '../../../src/domain/account-filters';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
const PEOPLE = 3;
const ids: string[] = [];

/** Ada Okafor with 10 points, Jean-Luc D'Aubigné with 20, and a third with 30. */
beforeEach(async () => {
  await launchProgram(wix);
  ids.length = 0;
  for (let index = 0; index < PEOPLE; index += 1) {
    const { _id, revision } = await openAccount(wix, index);
    await wix.asOwner.accounts.adjustPoints(_id, { amount: 10 * (index + 1), revision });
    ids.push(_id);
  }
});

type Input = Parameters<typeof listAccounts>[0];

const byBalance: Input = {
  filters: NO_FILTERS,
  search: '',
  sort: { field: 'balance', order: 'ASC' },
  cursor: null,
  limit: 2,
};

function list(changes: Partial<Input> = {}) {
  return listAccounts({ ...byBalance, ...changes });
}

async function idsOf(changes: Partial<Input> = {}): Promise<string[]> {
  return (await dataOf(list(changes))).accounts.map(({ id }) => id);
}

describe('the list of members', () => {
  it('comes in pages that make up the whole once, each with the number of all', async () => {
    const first = await dataOf(list());
    const second = await dataOf(list({ cursor: first.nextCursor }));

    expect([...first.accounts, ...second.accounts].map(({ id }) => id)).toEqual(ids);
    expect([first.total, second.total]).toEqual([PEOPLE, PEOPLE]);
    expect(second.nextCursor).toBeNull();
  });

  it.each(['balance', 'createdDate', 'lastActivityDate'] as const)(
    'is sorted by %s both ways',
    async (field) => {
      const up = await idsOf({ sort: { field, order: 'ASC' }, limit: 100 });
      const down = await idsOf({ sort: { field, order: 'DESC' }, limit: 100 });

      expect(up).toEqual(ids);
      expect(down).toEqual(ids.toReversed());
    },
  );

  it('shows who each member is and what they have', async () => {
    const [ada] = (await dataOf(list())).accounts;

    expect(ada).toMatchObject({
      contact: { name: 'Ada Okafor', email: 'ada.okafor@example.com' },
      points: { balance: 10, earned: 0, adjusted: 10, redeemed: 0, expired: 0 },
      tier: { id: null, points: 10 },
      nextExpiry: null,
      revision: '2',
    });
    expect(ada).toEqual(await dataOf(getAccount({ accountId: String(ids[0]) })));
  });
});

describe('searching members', () => {
  it.each(['ada', 'OKAFOR', 'Okafor, Ada', 'ada okaf', 'ada.okafor@example.com', ' Ada  '])(
    'finds Ada Okafor by "%s"',
    async (search) => {
      const { accounts, total, nextCursor } = await dataOf(list({ search }));

      expect(accounts.map(({ id }) => id)).toEqual([ids[0]]);
      expect({ total, nextCursor }).toEqual({ total: 1, nextCursor: null });
    },
  );

  it('finds nobody whom only some of the words fit', async () => {
    const { accounts, total } = await dataOf(list({ search: 'Ada Aubigné' }));

    expect({ accounts, total }).toEqual({ accounts: [], total: 0 });
  });

  it('comes in pages too, with the number of all that match', async () => {
    const search = 'example.com';
    const first = await dataOf(list({ search }));
    const second = await dataOf(list({ search, cursor: first.nextCursor }));

    expect([...first.accounts, ...second.accounts].map(({ id }) => id)).toEqual(ids);
    expect([first.total, second.total]).toEqual([PEOPLE, PEOPLE]);
  });

  it('sorts what it finds', async () => {
    const sort = { field: 'lastActivityDate', order: 'DESC' } as const;

    expect(await idsOf({ search: 'example', sort, limit: 100 })).toEqual(ids.toReversed());
  });

  it('says that Wix cannot sort it by the created date', async () => {
    const sort = { field: 'createdDate', order: 'ASC' } as const;

    expect(await errorOf(list({ search: 'ada', sort }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'sort.field' }],
    });
  });

  it('says that Wix takes no longer text, counted without the spaces between words', async () => {
    expect((await list({ search: `ada${' '.repeat(200)}okafor` })).ok).toBe(true);
    expect(await errorOf(list({ search: 'x'.repeat(101) }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'search' }],
    });
  });
});

describe('a member', () => {
  it('who does not exist is not found', async () => {
    const accountId = '00000000-0000-4000-8000-000000000000';

    const error = await errorOf(getAccount({ accountId }));

    expect(error).toMatchObject({ kind: 'not-found' });
    expect(error.requestId).toBeTruthy();
  });

  it('is not looked for under something that is no id', async () => {
    expect(await errorOf(getAccount({ accountId: 'ada' }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'accountId' }],
    });
  });
});
