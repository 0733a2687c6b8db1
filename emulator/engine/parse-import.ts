import { present } from './assert';
import type { Actor, Command } from './command';
import { MalformedCsvError, parseCsv, type CsvRecord } from './csv';
import type { Engine } from './execute';
import { advanced, type Import, requireImport } from './imports';

const MAX_COLUMNS = 100;
const MAX_VALUE_LENGTH = 1000;
const SAMPLE = { rows: 5, columns: 20 };

/** Reads an import's file in two steps: first it is PARSING, then PARSED, or FAILED with a reason. */
export const parseImport: Command<{ importId: string }, Import> = {
  name: 'parseImport',
  run({ store, now }, { importId }) {
    const entity = requireImport(store, importId);
    const changes =
      entity.status === 'INITIATED'
        ? ({ status: 'PARSING' } as const)
        : readFile(present(store.importFiles.read(entity.filePath), 'uploaded file'));
    const parsed = advanced(entity, now, changes);
    store.imports.update(parsed);
    return parsed;
  },
};

/** Takes every unread import that time has passed since one step further. Answers whether there is more to do. */
export function parseImports(engine: Engine, actor: Actor): boolean {
  return engine.store.imports
    .unparsed(engine.clock.now())
    .map(({ id }) => engine.execute(parseImport, { importId: id }, actor))
    .some(({ status }) => status === 'PARSING');
}

/** The records of a file; the first is the header. */
export function readRecords(content: Uint8Array): CsvRecord[] {
  return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(content));
}

function readFile(content: Uint8Array): Partial<Import> {
  const reading = attemptToRead(content);
  if ('problem' in reading) return { status: 'FAILED', parseError: reading.problem };
  const [header, ...rows] = reading.records;
  const problem = problemOf(header?.values ?? [], rows);
  if (problem) return { status: 'FAILED', parseError: problem };
  return {
    status: 'PARSED',
    header: header?.values ?? [],
    sampleRows: rows.slice(0, SAMPLE.rows).map(({ values }) => values.slice(0, SAMPLE.columns)),
    parsedRows: rows.length,
  };
}

function attemptToRead(content: Uint8Array): { records: CsvRecord[] } | { problem: string } {
  try {
    return { records: readRecords(content) };
  } catch (error) {
    if (error instanceof MalformedCsvError) return { problem: `MALFORMED_CSV: ${error.message}` };
    if (error instanceof TypeError) return { problem: 'NOT_UTF_8' };
    throw error;
  }
}

function problemOf(header: readonly string[], rows: readonly CsvRecord[]): string | undefined {
  if (rows.length === 0) return 'NO_ROWS';
  if (header.length > MAX_COLUMNS) return 'TOO_MANY_COLUMNS';
  if (header.some((value) => value.length > MAX_VALUE_LENGTH)) return 'COLUMN_NAME_TOO_LONG';
  const long = rows.find(({ values }) => values.some((value) => value.length > MAX_VALUE_LENGTH));
  return long && `VALUE_TOO_LONG: line ${long.line}`;
}
