import type { Actor, Command } from './command';
import { MalformedCsvError, type CsvRecord } from './csv';
import type { Engine } from './execute';
import { FILE_BEGINNING, readRecords } from './import-file';
import { advanced, type Import, requireImport } from './imports';
import type { Store } from './store';

const MAX_COLUMNS = 100;
const MAX_VALUE_LENGTH = 1000;
const SAMPLE = { rows: 5, columns: 20 };
/** As many records as can be read at once for requests to be answered in between. */
const RECORDS_AT_ONCE = 5000;

/**
 * Reads on in an import's file: first it is PARSING, with as many steps as it takes, then PARSED, or FAILED with a
 * reason. A step that leaves the status as it is makes no new revision.
 */
export const parseImport: Command<{ importId: string; limit: number }, Import> = {
  name: 'parseImport',
  run({ store, now }, { importId, limit }) {
    const entity = requireImport(store, importId);
    const changes =
      entity.status === 'INITIATED'
        ? ({ status: 'PARSING', reading: FILE_BEGINNING } as const)
        : readOn(store, entity, limit);
    const parsed = changes.status ? advanced(entity, now, changes) : { ...entity, ...changes };
    store.imports.update(parsed);
    return parsed;
  },
};

/** Takes every unread import that time has passed since one step further. Answers whether there is more to do. */
export function parseImports(engine: Engine, actor: Actor, limit = RECORDS_AT_ONCE): boolean {
  return engine.store.imports
    .unparsed(engine.clock.now())
    .map(({ id }) => engine.execute(parseImport, { importId: id, limit }, actor))
    .some(({ status }) => status === 'PARSING');
}

function readOn(store: Store, entity: Import, limit: number): Partial<Import> {
  const before = entity.reading ?? FILE_BEGINNING;
  const part = attemptToRead(store, entity, limit);
  if ('problem' in part) return failed(part.problem);
  const { records, reading } = part;
  const isFirst = before.width === null;
  const header = isFirst ? (records[0]?.values ?? []) : entity.header;
  const rows = isFirst ? records.slice(1) : records;
  const problem = problemOf(header, rows);
  if (problem) return failed(problem);
  const sample = rows.slice(0, SAMPLE.rows).map(({ values }) => values.slice(0, SAMPLE.columns));
  const sampleRows = [...entity.sampleRows, ...sample].slice(0, SAMPLE.rows);
  const parsedRows = before.rows + rows.length;
  if (reading) return { header, sampleRows, reading: { ...reading, rows: parsedRows } };
  if (parsedRows === 0) return failed('NO_ROWS');
  return { header, sampleRows, status: 'PARSED', reading: null, parsedRows };
}

function failed(parseError: string): Partial<Import> {
  return { status: 'FAILED', parseError, reading: null, header: [], sampleRows: [] };
}

function attemptToRead(store: Store, entity: Import, limit: number) {
  try {
    return readRecords(store, entity, limit);
  } catch (error) {
    if (error instanceof MalformedCsvError) return { problem: `MALFORMED_CSV: ${error.message}` };
    if (error instanceof TypeError) return { problem: 'NOT_UTF_8' };
    throw error;
  }
}

function problemOf(header: readonly string[], rows: readonly CsvRecord[]): string | undefined {
  if (header.length > MAX_COLUMNS) return 'TOO_MANY_COLUMNS';
  if (header.some((value) => value.length > MAX_VALUE_LENGTH)) return 'COLUMN_NAME_TOO_LONG';
  const long = rows.find(({ values }) => values.some((value) => value.length > MAX_VALUE_LENGTH));
  return long && `VALUE_TOO_LONG: line ${long.line}`;
}
