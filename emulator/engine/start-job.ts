import type { AsyncJob, JobOrder } from './async-jobs';
import type { CommandContext } from './command';
import type { Condition } from './list-query';

/** What a job is about: so many rows, which come as it goes on, or all accounts that match now. */
type JobItems = { rows: number } | { accounts: Condition };

/** Puts work on many items off until later; within the command that was asked for it. */
export function startJob(
  { store, ids, now }: CommandContext,
  order: JobOrder,
  items: JobItems,
): AsyncJob {
  const job: AsyncJob = {
    id: ids.next(),
    order,
    status: 'INITIALIZED',
    itemsToProcess: 0,
    itemsSucceeded: 0,
    itemsFailed: 0,
    createdAt: now,
    updatedAt: now,
  };
  store.asyncJobs.insert(job);
  const itemsToProcess =
    'accounts' in items ? store.asyncJobs.insertAccounts(job.id, items.accounts) : items.rows;
  const counted: AsyncJob = {
    ...job,
    itemsToProcess,
    status: itemsToProcess === 0 ? 'FINISHED' : 'INITIALIZED',
  };
  store.asyncJobs.update(counted);
  return counted;
}
