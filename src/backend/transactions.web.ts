import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import type { Account } from '../domain/account';
import type { Earning, MemberTransaction, TransactionPage } from '../domain/transaction';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toAccount } from './map-account';
import { toTransaction } from './map-transaction';
import { required } from './read-answer';

/** A new object each time: the SDK renames fields inside the one that it gets. */
function newestFirst() {
  return [{ fieldName: '_createdDate', order: 'DESC' } as const];
}

const accountPage = z.strictObject({
  accountId: z.guid(),
  cursor: z.string().max(16000).nullable(),
  limit: z.int().min(1).max(100),
});

/** One page of an account's ledger, newest entry first. A cursor belongs to the account it was given for. */
export const listAccountTransactions = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: accountPage, effect: 'read', loyaltyCalls: 1 },
    async ({ accountId, cursor, limit }): Promise<TransactionPage> => {
      const { loyaltyTransactions, pagingMetadata } = await loyalty.queryTransactions(
        cursor === null
          ? { filter: { accountId }, sort: newestFirst(), cursorPaging: { limit } }
          : { cursorPaging: { limit, cursor } },
      );
      return {
        transactions: required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction),
        nextCursor: pagingMetadata?.cursors?.next ?? null,
      };
    },
  ),
);

/** The program's latest entries, newest first, each with the member's name. */
export const listRecentTransactions = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    {
      input: z.strictObject({ limit: z.int().min(1).max(50) }),
      effect: 'read',
      loyaltyCalls: 2,
    },
    async ({ limit }): Promise<MemberTransaction[]> => {
      const { loyaltyTransactions } = await loyalty.queryTransactions({
        sort: newestFirst(),
        cursorPaging: { limit },
      });
      const entries = required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
      const accounts = await findAccounts(entries);
      return entries.map((entry) => ({
        ...entry,
        contact: accounts.get(entry.accountId)?.contact ?? null,
      }));
    },
  ),
);

/** The program's latest earnings, newest first, each with the tier in which its member is now. */
export const listRecentEarnings = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 2 }, async (): Promise<Earning[]> => {
    const { loyaltyTransactions } = await loyalty.queryTransactions({
      filter: { transactionType: 'EARN' },
      sort: newestFirst(),
      cursorPaging: { limit: 100 },
    });
    const entries = required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
    const accounts = await findAccounts(entries);
    return entries.flatMap(({ amount, accountId, cause }) => {
      const account = accounts.get(accountId);
      if (!account || cause.type !== 'EARN') return [];
      return [{ points: amount, tierId: account.tier.id, activityType: cause.activityType }];
    });
  }),
);

async function findAccounts(entries: { accountId: string }[]): Promise<Map<string, Account>> {
  const accountIds = [...new Set(entries.map(({ accountId }) => accountId))];
  if (accountIds.length === 0) return new Map();
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter: { _id: { $in: accountIds } },
    cursorPaging: { limit: accountIds.length },
  });
  const accounts = required(loyaltyAccounts, 'loyaltyAccounts').map(toAccount);
  return new Map(accounts.map((account) => [account.id, account]));
}
