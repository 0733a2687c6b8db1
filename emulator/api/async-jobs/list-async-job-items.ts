import { z } from 'zod';
import { requireJob } from '../../engine/async-jobs';
import type { Condition } from '../../engine/list-query';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { cursorPagingInQueryString, listByCursor } from '../paging';
import { formatItem } from './format-job';

const STATUSES = {
  ALL: ['SUCCEEDED', 'FAILED'],
  FAILED_ONLY: ['FAILED'],
  SUCCESSFUL_ONLY: ['SUCCEEDED'],
} as const;

/** The items that are done, in the order they are worked on. */
export const listAsyncJobItems = defineHandler({
  method: 'asyncJobs.listAsyncJobItems',
  input: z.strictObject({
    jobId: guid,
    paging: cursorPagingInQueryString.optional(),
    statusFilter: z.enum(['ALL', 'FAILED_ONLY', 'SUCCESSFUL_ONLY']).default('ALL'),
  }),
  run: ({ jobId, paging, statusFilter }, { engine }) => {
    requireJob(engine.store, jobId);
    const condition: Condition = {
      op: 'and',
      parts: [
        { op: 'eq', field: 'jobId', value: jobId },
        { op: 'in', field: 'status', values: [...STATUSES[statusFilter]] },
      ],
    };
    const { items, pagingMetadata } = listByCursor(
      {
        // A cursor goes on with this job and filter only.
        method: `asyncJobs.listAsyncJobItems ${jobId} ${statusFilter}`,
        fields: {},
        extraCondition: () => condition,
      },
      { cursorPaging: paging },
      engine.store.asyncJobs.pageItems,
    );
    const { count, cursors } = pagingMetadata;
    return {
      results: items.map(formatItem),
      pagingMetadata: { count, tooManyToCount: false, cursors },
    };
  },
});
