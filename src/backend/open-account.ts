import type { Account } from '../domain/account';
import { beforeSending } from './app-refusal';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { required } from './read-answer';

/** Wix refuses a second account of a contact by an error of its own, so it is looked for first. */
export async function openAccountFor({ contactId }: { contactId: string }): Promise<Account> {
  const { loyaltyAccounts } = await beforeSending(
    loyalty.queryAccounts({ filter: { contactId }, cursorPaging: { limit: 1 } }),
  );
  const [existing] = required(loyaltyAccounts, 'loyaltyAccounts');
  if (existing) return toAccount(existing);
  const { account } = await loyalty.createAccount(contactId);
  return toAccount(required(account, 'account'));
}
