import { adjustmentEntry } from './adjust-points';
import { attemptItem, type JobItem, type JobOrder } from './async-jobs';
import type { CommandContext } from './command';
import { notFound } from './errors';
import { type PlannedEntry, planEntry, readTerms } from './plan-entry';
import { requireActiveProgram } from './program';
import { recordEntries } from './record-entries';

/**
 * Adjusts the accounts that are a job's items, all at once: read together, worked out one by one, written together.
 * Says what came of each.
 */
export function adjustItems(
  context: CommandContext,
  order: Extract<JobOrder, { kind: 'ADJUST_POINTS' }>,
  items: readonly JobItem[],
): JobItem[] {
  const { store } = context;
  const ids = items.map(({ entityId }) => entityId);
  const accounts = store.accounts.getAll(ids);
  const last = store.ledger.lastOfEach(ids);
  const terms = readTerms(store);
  const planned: PlannedEntry[] = [];
  const done = items.map((item) =>
    attemptItem(item, () => {
      requireActiveProgram(store);
      const account = accounts.get(item.entityId);
      if (!account) throw notFound('Account', item.entityId);
      const entry = adjustmentEntry(account, order);
      if (!entry) return;
      planned.push(planEntry(context, terms, { account, last: last.get(account.id), entry }));
    }),
  );
  recordEntries(context, terms, planned);
  return done;
}
