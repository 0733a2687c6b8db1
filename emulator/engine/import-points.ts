import { present } from './assert';
import type { AsyncJob, ImportRow } from './async-jobs';
import type { Command, CommandContext } from './command';
import { formatCsv } from './csv';
import { invalidField, LoyaltyError } from './errors';
import { FILE_BEGINNING, readRecords } from './import-file';
import { advanced, type Import, requireImport } from './imports';
import { requireActiveProgram } from './program';
import { startJob } from './start-job';
import type { Store } from './store';

export type ExecuteImport = {
  importId: string;
  mapping: { email: number; points: number };
  appId: string;
};

/**
 * Starts importing a parsed file with two of its columns; the rows are done later, as a job.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/imports/execute-loyalty-import
 */
export const executeImport: Command<ExecuteImport, Import> = {
  name: 'executeLoyaltyImport',
  run(context, { importId, mapping, appId }) {
    const { store, now } = context;
    requireActiveProgram(store);
    const entity = requireImport(store, importId);
    if (entity.status !== 'PARSED') {
      throw new LoyaltyError('IMPORT_NOT_READY', `Import ${importId} is ${entity.status}`, {
        status: entity.status,
      });
    }
    requireColumns(entity, mapping);
    const job = startJob(
      context,
      { kind: 'IMPORT_POINTS', appId, importId },
      { rows: present(entity.parsedRows, 'number of rows') },
    );
    const importing = advanced(entity, now, {
      status: 'IMPORTING',
      mapping,
      jobId: job.id,
      reading: FILE_BEGINNING,
    });
    store.imports.update(importing);
    return importing;
  },
};

/**
 * Makes the next rows of the import's file items of its job, up to `limit`. What an import of an earlier version has to
 * do is all there already.
 */
export function supplyRows({ store }: CommandContext, importId: string, limit: number): void {
  const entity = requireImport(store, importId);
  const { mapping, jobId } = entity;
  if (entity.reading === null) return;
  const isFirst = entity.reading.width === null;
  const { records, reading } = readRecords(store, entity, isFirst ? limit + 1 : limit);
  const { email, points } = present(mapping, 'mapping of the import');
  const rows = (isFirst ? records.slice(1) : records).map(({ line, values }) => ({
    line,
    email: (values[email] ?? '').trim(),
    points: (values[points] ?? '').trim(),
    values,
  }));
  store.asyncJobs.insertItems(
    present(jobId, 'job of the import'),
    rows.map((row) => ({ entityId: row.email, row })),
  );
  store.imports.update({ ...entity, reading });
}

/** The import's last step: it is IMPORTED, with or without rows that failed. */
export function finishImport(context: CommandContext, importId: string, job: AsyncJob): void {
  const entity = requireImport(context.store, importId);
  context.store.imports.update(
    advanced(entity, context.now, {
      status: 'IMPORTED',
      result: { succeeded: job.itemsSucceeded, failed: job.itemsFailed },
    }),
  );
}

/** The rows that failed, as they were, with the reason; CSV. */
export function errorFileOf(store: Store, entity: Import): string {
  const failed = store.asyncJobs.failedItems(present(entity.jobId, 'job of the import'));
  return formatCsv([
    [...entity.header, 'Line', 'Status', 'Reason'],
    ...failed.map(({ row, error }) => formatFailure(present(row, 'row'), error?.description ?? '')),
  ]);
}

function formatFailure({ line, values }: ImportRow, reason: string): string[] {
  return [...values, String(line), 'FAILED', reason];
}

function requireColumns({ header }: Import, { email, points }: ExecuteImport['mapping']): void {
  const highest = Math.max(email, points);
  if (highest < header.length && email !== points) return;
  throw invalidField(
    'headerMappingInfo.headerMappings',
    `must name two of the file's ${header.length} columns`,
  );
}
