import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import type { MemberTransaction, TransactionPage } from '../domain/transaction';
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
      const contacts = await findContacts([...new Set(entries.map((entry) => entry.accountId))]);
      return entries.map((entry) => ({ ...entry, contact: contacts.get(entry.accountId) ?? null }));
    },
  ),
);

async function findContacts(accountIds: string[]) {
  if (accountIds.length === 0) {
    return new Map<string, MemberTransaction['contact']>();
  }
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter: { _id: { $in: accountIds } },
    cursorPaging: { limit: accountIds.length },
  });
  return new Map(
    required(loyaltyAccounts, 'loyaltyAccounts')
      .map(toAccount)
      .map(({ id, contact }) => [id, contact]),
  );
}
