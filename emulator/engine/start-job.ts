import type { AsyncJob, JobItem, JobOrder } from './async-jobs';
import type { CommandContext } from './command';

/** Puts work on many items off until later; within the command that was asked for it. */
export function startJob(
  { store, ids, now }: CommandContext,
  order: JobOrder,
  items: readonly Pick<JobItem, 'entityId' | 'row'>[],
): AsyncJob {
  const job: AsyncJob = {
    id: ids.next(),
    order,
    status: items.length === 0 ? 'FINISHED' : 'INITIALIZED',
    itemsToProcess: items.length,
    itemsSucceeded: 0,
    itemsFailed: 0,
    createdAt: now,
    updatedAt: now,
  };
  store.asyncJobs.insert(job);
  store.asyncJobs.insertItems(job.id, items);
  return job;
}
