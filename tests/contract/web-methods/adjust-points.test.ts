import { beforeEach, describe, expect, it } from 'vitest';
import { adjustPoints, findAdjustment, getAccount } from '../../../src/backend/accounts.web';
import { MAX_REASON_LENGTH } from '../../../src/domain/adjustment';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
let accountId = '';
beforeEach(async () => {
  await launchProgram(wix);
  accountId = (await openAccount(wix))._id;
});

const intent = { revision: '1', reason: 'We were late', marker: 'g0a1b2c3d' };
const give50 = { ...intent, change: { kind: 'add', points: 50 } } as const;

function adjust(adjustment: Omit<Parameters<typeof adjustPoints>[0], 'accountId'>) {
  return adjustPoints({ accountId, ...adjustment });
}

function find(sought = intent) {
  return findAdjustment({ accountId, ...sought });
}

async function balance(): Promise<number> {
  return (await dataOf(getAccount({ accountId }))).points.balance;
}

describe('adjusting points', () => {
  it('adds, removes and sets', async () => {
    const added = await dataOf(adjust(give50));
    const removed = await dataOf(
      adjust({ ...intent, revision: '2', change: { kind: 'remove', points: 20 } }),
    );
    const set = await dataOf(
      adjust({ ...intent, revision: '3', change: { kind: 'set', points: 0 } }),
    );

    expect([added, removed, set].map(({ account }) => account.points.balance)).toEqual([50, 30, 0]);
    expect(set.account.revision).toBe('4');
  });

  it('writes reason and marker into the ledger', async () => {
    const { transactionId } = await dataOf(adjust(give50));

    const entry = await wix.asOwner.transactions.getLoyaltyTransaction(String(transactionId));
    expect(entry.description).toBe('We were late [#g0a1b2c3d]');
  });

  it('takes the longest reason, and none', async () => {
    const longest = 'x'.repeat(MAX_REASON_LENGTH);

    expect((await adjust({ ...give50, reason: longest })).ok).toBe(true);
    expect((await adjust({ ...give50, reason: '', revision: '2' })).ok).toBe(true);
    expect(await errorOf(adjust({ ...give50, reason: `${longest}x` }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'reason' }],
    });
  });

  it('has no entry when the balance already is what it is set to', async () => {
    const { transactionId } = await dataOf(
      adjust({ ...intent, change: { kind: 'set', points: 0 } }),
    );

    expect(transactionId).toBeNull();
  });

  it('with an outdated revision is a conflict, and changes nothing', async () => {
    await dataOf(adjust(give50));

    expect(await errorOf(adjust(give50))).toMatchObject({
      kind: 'conflict',
      code: 'INVALID_REVISION',
    });
    expect(await balance()).toBe(50);
  });

  it('below zero is refused, and changes nothing', async () => {
    const answer = adjust({ ...intent, change: { kind: 'remove', points: 1 } });

    expect(await errorOf(answer)).toMatchObject({ kind: 'refused' });
    expect(await balance()).toBe(0);
  });

  it('of an account that does not exist is not found', async () => {
    const answer = adjustPoints({ ...give50, accountId: '00000000-0000-4000-8000-000000000000' });

    expect(await errorOf(answer)).toMatchObject({ kind: 'not-found' });
  });

  it.each([
    ['change.points', { change: { kind: 'add', points: 0 } }],
    ['change.points', { change: { kind: 'remove', points: 10_000_000 } }],
    ['change.points', { change: { kind: 'set', points: 1.5 } }],
    ['revision', { revision: 'newest' }],
    ['marker', { marker: 'anything' }],
  ] as const)('names %s when it is out of bounds', async (field, flaw) => {
    expect(await errorOf(adjust({ ...give50, ...flaw }))).toMatchObject({
      kind: 'invalid',
      fields: [{ field }],
    });
  });
});

describe('an adjustment whose answer was lost', () => {
  const ADJUST = 'accounts.adjustPoints';

  it.each([{ type: 'drop-after-commit' }, { type: 'malformed-body' }] as const)(
    'after it was applied ($type) is found by its marker',
    async (kind) => {
      await wix.fault({ method: ADJUST, kind, times: 1 });

      expect(await errorOf(adjust(give50))).toMatchObject({
        kind: 'unavailable',
        code: 'OUTCOME_UNKNOWN',
      });
      expect(await dataOf(find())).toMatchObject({
        status: 'applied',
        account: { points: { balance: 50 }, revision: '2' },
        transaction: { amount: 50, description: 'We were late [#g0a1b2c3d]' },
      });
    },
  );

  it.each([{ type: 'drop-before' }, { type: 'status', status: 500 }] as const)(
    'before it was applied ($type) can be sent again',
    async (kind) => {
      await wix.fault({ method: ADJUST, kind, times: 1 });

      expect(await errorOf(adjust(give50))).toMatchObject({
        kind: 'unavailable',
        code: 'OUTCOME_UNKNOWN',
      });
      expect(await dataOf(find())).toMatchObject({ status: 'not-applied' });
      expect((await adjust(give50)).ok).toBe(true);
      expect(await balance()).toBe(50);
    },
  );

  it('stays unknown when the account moved on without it', async () => {
    await dataOf(adjust({ ...give50, marker: 'ffffffff' }));

    expect(await dataOf(find())).toMatchObject({
      status: 'unknown',
      account: { points: { balance: 50 }, revision: '2' },
    });
  });

  it('is not taken for the same words about another member', async () => {
    const other = await openAccount(wix, 1);
    await dataOf(adjustPoints({ ...give50, accountId: other._id }));

    expect(await dataOf(find())).toMatchObject({ status: 'not-applied' });
  });
});

describe('an adjustment that Wix turned away', () => {
  it.each([
    [429, 'rate-limited'],
    [409, 'conflict'],
  ] as const)('with %i is known not to have happened', async (status, kind) => {
    await wix.fault({
      method: 'accounts.adjustPoints',
      kind: { type: 'status', status },
      times: 1,
    });

    expect(await errorOf(adjust(give50))).toMatchObject({ kind });
    expect(await balance()).toBe(0);
  });
});
