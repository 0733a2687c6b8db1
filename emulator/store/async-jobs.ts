import { sql as rawSql } from 'kysely';
import {
  type AsyncJob,
  type AsyncJobStore,
  importRowSchema,
  itemErrorSchema,
  type JobItem,
  jobOrderSchema,
} from '../engine/async-jobs';
import type { Condition } from '../engine/list-query';
import { ACCOUNT_COLUMNS } from './accounts';
import { column, type Columns, conditionSql } from './condition';
import type { Database } from './database';
import { fromJson, fromNullableJson, toJsonRows, toNullableJson } from './json';
import { manyRows } from './many-rows';
import type { AsyncJobItemsTable, AsyncJobsTable } from './schema';
import { withSimilarWords } from './similar-words';
import { countRows, selectPage } from './select-page';

const columns: Columns = { jobId: column('job_id'), status: column('status') };

const source = { table: 'async_job_items', columns, toItem } as const;

export function createAsyncJobStore(database: Database): AsyncJobStore {
  const { sql } = database;
  const jobs = sql.selectFrom('async_jobs').selectAll();
  const items = sql
    .selectFrom('async_job_items')
    .select(['job_id', 'entity_id', 'input', 'status', 'error'])
    .select(rawSql<number>`seq`.as('seq'))
    .orderBy('seq');
  return {
    get: (id) => {
      const row = database.first(jobs.where('id', '=', id));
      return row && toJob(row);
    },
    insert: (job) => database.run(sql.insertInto('async_jobs').values(toRow(job))),
    update: (job) =>
      database.run(sql.updateTable('async_jobs').set(progressOf(job)).where('id', '=', job.id)),
    unfinished: (time) =>
      database
        .all(
          jobs
            .where('status', 'in', ['INITIALIZED', 'PROCESSING'])
            .where('created_at', '<', time)
            .orderBy('created_at'),
        )
        .map(toJob),
    insertItems: (jobId, added) => insertItems(database, jobId, added),
    insertAccounts: (jobId, where) => insertAccounts(database, jobId, where),
    pendingItems: (jobId, limit) =>
      database
        .many(items.where('job_id', '=', jobId).where('status', '=', 'PENDING').limit(limit))
        .map(toItem),
    finishItems: (done) => finishItems(database, done),
    failedItems: (jobId) =>
      database.all(items.where('job_id', '=', jobId).where('status', '=', 'FAILED')).map(toItem),
    pageItems: (request) => selectPage(database, source, request),
  };
}

function insertItems(
  database: Database,
  jobId: string,
  added: readonly Pick<JobItem, 'entityId' | 'row'>[],
): void {
  const rows = added.map(({ entityId, row }) => [entityId, toNullableJson(row)]);
  const query = rawSql`
    INSERT INTO async_job_items (job_id, entity_id, input, status)
    SELECT ${jobId}, value ->> 0, value ->> 1, 'PENDING' FROM json_each(${toJsonRows(rows)}) ORDER BY key`;
  database.run({ compile: () => query.compile(database.sql) });
}

function insertAccounts(database: Database, jobId: string, where: Condition): number {
  const query = rawSql`
    INSERT INTO async_job_items (job_id, entity_id, status)
    SELECT ${jobId}, id, 'PENDING' FROM accounts
    WHERE ${conditionSql(withSimilarWords(database, where), ACCOUNT_COLUMNS)} ORDER BY seq`;
  database.run({ compile: () => query.compile(database.sql) });
  return countRows(database, source, { op: 'eq', field: 'jobId', value: jobId });
}

function finishItems(database: Database, done: readonly JobItem[]): void {
  if (done.length === 0) return;
  const rows = done.map(({ number, status, error }) => [number, status, toNullableJson(error)]);
  const { values, source } = manyRows(rows);
  const [number, status, error] = values;
  const query = rawSql`
    UPDATE async_job_items SET status = done.status, error = done.error
    FROM (SELECT ${number} AS number, ${status} AS status, ${error} AS error FROM ${source}) AS done
    WHERE seq = done.number`;
  database.run({ compile: () => query.compile(database.sql) });
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
    input: JSON.stringify(job.order),
    created_at: job.createdAt,
    ...progressOf(job),
  };
}

/** What changes of a job. Were its id named in an UPDATE, SQLite would look through all its items for orphans. */
function progressOf(job: AsyncJob) {
  return {
    status: job.status,
    items_to_process: job.itemsToProcess,
    items_succeeded: job.itemsSucceeded,
    items_failed: job.itemsFailed,
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
