import { type Account, createAccount } from './accounts';
import { adjustmentEntry } from './adjust-points';
import { present } from './assert';
import { attemptItem, type ImportRow, type JobItem, type JobOrder } from './async-jobs';
import type { CommandContext } from './command';
import { LoyaltyError } from './errors';
import { type PlannedEntry, planEntry, readTerms } from './plan-entry';
import { requireActiveProgram } from './program';
import { recordEntries } from './record-entries';

/**
 * Makes the balances of the contacts with the rows' e-mail addresses what the rows say, and opens accounts where there
 * are none. Entries are worked out row by row and written together. Says what came of each row.
 */
export function importItems(
  context: CommandContext,
  { appId }: Extract<JobOrder, { kind: 'IMPORT_POINTS' }>,
  items: readonly JobItem[],
): JobItem[] {
  const { store } = context;
  const terms = readTerms(store);
  const planned = new Map<string, PlannedEntry>();
  const write = () => {
    recordEntries(context, terms, [...planned.values()]);
    planned.clear();
  };
  const done = items.map((item) =>
    attemptItem(item, () => {
      requireActiveProgram(store);
      const { contactId, points } = readRow(context, present(item.row, 'row of the item'));
      // An earlier row may be about the same account, which has to be as that row left it.
      if (planned.has(store.accounts.getByContact(contactId)?.id ?? '')) write();
      const account = accountOf(context, contactId);
      const entry = adjustmentEntry(account, { appId, change: { balance: points } });
      if (!entry) return;
      const last = store.ledger.last(account.id);
      planned.set(account.id, planEntry(context, terms, { account, last, entry }));
    }),
  );
  write();
  return done;
}

function readRow({ store }: CommandContext, { email, points }: ImportRow) {
  if (!/^\d{1,9}$/.test(points)) {
    throw new LoyaltyError('INVALID_ROW', 'The points are not a whole number up to 999999999');
  }
  const contact = email === '' ? undefined : store.contacts.getByEmail(email);
  if (!contact) throw new LoyaltyError('NOT_FOUND', 'No contact has this e-mail address');
  return { contactId: contact.id, points: Number(points) };
}

/** A new account has room for any row's points, so a row that opens one does not fail afterwards. */
function accountOf(context: CommandContext, contactId: string): Account {
  return (
    context.store.accounts.getByContact(contactId) ?? createAccount.run(context, { contactId })
  );
}
