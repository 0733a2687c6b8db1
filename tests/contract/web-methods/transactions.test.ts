import { beforeEach, describe, expect, it } from 'vitest';
import * as transactions from '../../../src/backend/transactions.web';
import { launchProgram, openAccount } from '../support/launch';
import { dataOf, emulateBackend } from './emulate-backend';

const wix = await emulateBackend();
let ada = '';
let jean = '';

/** Ada gets 1, 2 and 3 points, Jean-Luc 4 points after that. */
beforeEach(async () => {
  await launchProgram(wix);
  ada = (await openAccount(wix, 0))._id;
  jean = (await openAccount(wix, 1))._id;
  for (const [revision, amount] of [1, 2, 3].entries()) {
    await wix.asOwner.accounts.adjustPoints(ada, { amount, revision: String(revision + 1) });
  }
  await wix.asOwner.accounts.earnPoints(jean, {
    amount: 4,
    appId: 'shop',
    idempotencyKey: 'order-1',
    activityType: 'stores/OrderPaid',
    orderId: '10001',
  });
});

describe("a member's ledger", () => {
  it('comes newest first, in pages that make up the whole once', async () => {
    const page = { accountId: ada, limit: 2 };
    const first = await dataOf(transactions.listAccountTransactions({ ...page, cursor: null }));
    const second = await dataOf(
      transactions.listAccountTransactions({ ...page, cursor: first.nextCursor }),
    );

    const entries = [...first.transactions, ...second.transactions];
    expect(entries.map(({ amount }) => amount)).toEqual([3, 2, 1]);
    expect(entries.every(({ accountId }) => accountId === ada)).toBe(true);
    expect(second.nextCursor).toBeNull();
  });

  it('says what each entry did to the balance', async () => {
    const { transactions: entries } = await dataOf(
      transactions.listAccountTransactions({ accountId: ada, cursor: null, limit: 1 }),
    );

    expect(entries[0]).toMatchObject({
      amount: 3,
      cause: { type: 'ADJUST', balanceBefore: 3, balanceAfter: 6 },
    });
  });
});

describe("the program's latest entries", () => {
  it('come newest first, each with whose it is', async () => {
    const entries = await dataOf(transactions.listRecentTransactions({ limit: 2 }));

    expect(entries).toMatchObject([
      {
        accountId: jean,
        amount: 4,
        cause: { type: 'EARN', activityType: 'stores/OrderPaid', orderId: '10001' },
        contact: { name: "Jean-Luc D'Aubigné" },
      },
      { accountId: ada, amount: 3, contact: { email: 'ada.okafor@example.com' } },
    ]);
  });

  it('ask for the members once, and not at all when there are no entries', async () => {
    await dataOf(transactions.listRecentTransactions({ limit: 50 }));
    expect(wix.sent.filter((line) => line.includes('/loyalty-accounts/'))).toHaveLength(1);

    wix.emulator.reset('empty');
    await wix.receiveRequest();
    expect(await dataOf(transactions.listRecentTransactions({ limit: 50 }))).toEqual([]);
    expect(wix.sent.filter((line) => line.includes('/loyalty-accounts/'))).toHaveLength(0);
  });
});
