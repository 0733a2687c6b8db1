import { createAccount } from './accounts';
import { adjustAccount } from './adjust-points';
import { present } from './assert';
import type { AsyncJob, ImportRow, JobItem } from './async-jobs';
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

/** Makes the balance of the contact with the row's e-mail address what the row says; opens an account if need be. */
export function importRow(context: CommandContext, appId: string, item: JobItem): void {
  const { email, points } = present(item.row, 'row of the item');
  if (!/^\d{1,9}$/.test(points)) {
    throw new LoyaltyError('INVALID_ROW', 'The points are not a whole number up to 999999999');
  }
  const contact = email === '' ? undefined : context.store.contacts.getByEmail(email);
  if (!contact) throw new LoyaltyError('NOT_FOUND', 'No contact has this e-mail address');
  const account =
    context.store.accounts.getByContact(contact.id) ??
    createAccount.run(context, { contactId: contact.id });
  adjustAccount(context, account, { appId, change: { balance: Number(points) } });
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
