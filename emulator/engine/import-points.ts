import { present } from './assert';
import type { AsyncJob, ImportRow } from './async-jobs';
import type { Command, CommandContext } from './command';
import { formatCsv } from './csv';
import { invalidField, LoyaltyError } from './errors';
import { advanced, type Import, requireImport } from './imports';
import { readRecords } from './parse-import';
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
    const content = present(store.importFiles.read(entity.filePath), 'uploaded file');
    const rows = readRecords(content)
      .slice(1)
      .map(({ line, values }) => ({
        line,
        email: (values[mapping.email] ?? '').trim(),
        points: (values[mapping.points] ?? '').trim(),
        values,
      }));
    const job = startJob(
      context,
      { kind: 'IMPORT_POINTS', appId, importId },
      rows.map((row) => ({ entityId: row.email, row })),
    );
    const importing = advanced(entity, now, { status: 'IMPORTING', mapping, jobId: job.id });
    store.imports.update(importing);
    return importing;
  },
};

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
