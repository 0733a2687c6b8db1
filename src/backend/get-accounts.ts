import { z } from 'zod';
import type { Account } from '../domain/account';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { required } from './read-answer';

export const accountsInput = z.strictObject({
  /** As many as Wix puts on one page. */
  accountIds: z.array(z.guid()).min(1).max(100),
});

/** The accounts that exist among those asked for, in no particular order. */
export async function findAccounts({
  accountIds,
}: z.output<typeof accountsInput>): Promise<Account[]> {
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter: { _id: { $in: accountIds } },
    cursorPaging: { limit: accountIds.length },
  });
  return required(loyaltyAccounts, 'loyaltyAccounts').map(toAccount);
}
