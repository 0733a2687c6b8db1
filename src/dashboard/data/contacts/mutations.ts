import { mutationOptions } from '@tanstack/react-query';
import type { Account } from '../../../domain/account';
import { WebMethodError, type AppError } from '../../../domain/errors';
import type { SiteContact } from '../../../domain/site-contact';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { programQueries } from '../program/queries';
import { contactQueries } from './queries';

const contacts = webMethods('contacts');

/** What became of one contact. */
export type OpenedAccount = { contact: SiteContact } & (
  { account: Account; error: null } | { account: null; error: AppError }
);

const meta = { invalidates: [accountQueries.all(), contactQueries.all(), programQueries.all()] };

export const contactMutations = {
  /** Opens accounts side by side. Never fails as a whole: each contact has an outcome of its own. */
  openAccounts: () =>
    mutationOptions({
      mutationKey: ['contacts', 'open-accounts'],
      mutationFn: (chosen: readonly SiteContact[]) => Promise.all(chosen.map(open)),
      meta,
    }),
};

async function open(contact: SiteContact): Promise<OpenedAccount> {
  try {
    const account = await contacts.openAccount({ contactId: contact.id });
    return { contact, account, error: null };
  } catch (thrown) {
    if (thrown instanceof WebMethodError) return { contact, account: null, error: thrown.detail };
    throw thrown;
  }
}
