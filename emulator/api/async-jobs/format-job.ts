import type { AsyncJob, JobItem } from '../../engine/async-jobs';
import { isoDate, withoutUnset } from '../format';

/**
 * AsyncJob on the wire. `counts` is what Wix recommends; `counters` is deprecated, but the one that older clients read.
 * https://dev.wix.com/docs/rest/business-management/async-job/async-job-object
 */
export function formatJob(job: AsyncJob) {
  return {
    id: job.id,
    status: job.status,
    counters: {
      itemsToProcess: { value: job.itemsToProcess },
      itemsSucceeded: job.itemsSucceeded,
      itemsFailed: job.itemsFailed,
    },
    counts: {
      total: job.itemsToProcess,
      successCount: job.itemsSucceeded,
      failCount: job.itemsFailed,
    },
    createdDate: isoDate(job.createdAt),
    updatedDate: isoDate(job.updatedAt),
  };
}

/** What came of one item; `entityId` is an account's id, or the e-mail address of an imported row. */
export function formatItem({ number, jobId, entityId, status, error }: JobItem) {
  return withoutUnset({
    id: `${jobId}:${number}`,
    entityId,
    success: status === 'SUCCEEDED',
    error,
  });
}
