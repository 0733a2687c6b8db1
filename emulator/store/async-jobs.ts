import { sql as rawSql } from 'kysely';
import {
  type AsyncJob,
  type AsyncJobStore,
  importRowSchema,
  itemErrorSchema,
  type JobItem,
  jobOrderSchema,
} from '../engine/async-jobs';
import { column, type Columns } from './condition';
import type { Database } from './database';
import { fromJson, fromNullableJson, toNullableJson } from './json';
import type { AsyncJobItemsTable, AsyncJobsTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = { jobId: column('job_id'), status: column('status') };

const source = { table: 'async_job_items', columns, toItem } as const;

/** SQLite takes at most 32,766 variables in a statement. */
const ROWS_PER_INSERT = 1000;

export function createAsyncJobStore(database: Database): AsyncJobStore {
  const { sql } = database;
  const jobs = sql.selectFrom('async_jobs').selectAll();
  const items = sql
    .selectFrom('async_job_items')
    .selectAll()
    .select(rawSql<number>`seq`.as('seq'))
    .orderBy('seq');
  return {
    get: (id) => {
      const row = database.first(jobs.where('id', '=', id));
      return row && toJob(row);
    },
    insert: (job) => database.run(sql.insertInto('async_jobs').values(toRow(job))),
    update: (job) =>
      database.run(sql.updateTable('async_jobs').set(toRow(job)).where('id', '=', job.id)),
    unfinished: (time) =>
      database
        .all(
          jobs
            .where('status', 'in', ['INITIALIZED', 'PROCESSING'])
            .where('created_at', '<', time)
            .orderBy('created_at'),
        )
        .map(toJob),
    insertItems: (jobId, added) => {
      const rows = added.map(({ entityId, row }) => ({
        job_id: jobId,
        entity_id: entityId,
        input: toNullableJson(row),
        status: 'PENDING' as const,
        error: null,
      }));
      for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
        const chunk = rows.slice(start, start + ROWS_PER_INSERT);
        database.run(sql.insertInto('async_job_items').values(chunk));
      }
    },
    pendingItems: (jobId, limit) =>
      database
        .all(items.where('job_id', '=', jobId).where('status', '=', 'PENDING').limit(limit))
        .map(toItem),
    updateItem: ({ number, status, error }) =>
      database.run(
        sql
          .updateTable('async_job_items')
          .set({ status, error: toNullableJson(error) })
          .where(rawSql<number>`seq`, '=', number),
      ),
    failedItems: (jobId) =>
      database.all(items.where('job_id', '=', jobId).where('status', '=', 'FAILED')).map(toItem),
    pageItems: (request) => selectPage(database, source, request),
  };
}

function toJob(row: AsyncJobsTable): AsyncJob {
  return {
    id: row.id,
    order: fromJson(row.input, jobOrderSchema),
    status: row.status,
    itemsToProcess: row.items_to_process,
    itemsSucceeded: row.items_succeeded,
    itemsFailed: row.items_failed,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(job: AsyncJob): AsyncJobsTable {
  return {
    id: job.id,
    kind: job.order.kind,
    status: job.status,
    input: JSON.stringify(job.order),
    items_to_process: job.itemsToProcess,
    items_succeeded: job.itemsSucceeded,
    items_failed: job.itemsFailed,
    created_at: job.createdAt,
    updated_at: job.updatedAt,
  };
}

function toItem(row: AsyncJobItemsTable & { seq: number }): JobItem {
  return {
    number: row.seq,
    jobId: row.job_id,
    entityId: row.entity_id,
    row: fromNullableJson(row.input, importRowSchema),
    status: row.status,
    error: fromNullableJson(row.error, itemErrorSchema),
  };
}
