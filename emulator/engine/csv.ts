/** A CSV file that does not follow RFC 4180. Lines count from 1. */
export class MalformedCsvError extends Error {
  readonly line: number;

  constructor(line: number, problem: string) {
    super(`line ${line} ${problem}`);
    this.line = line;
  }
}

export type CsvRecord = { line: number; values: string[] };

// A field is quoted, with quotes inside doubled, or holds no quote, comma or line break; then comes what ends it.
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|$)/y;

/**
 * Reads CSV as strictly as RFC 4180 defines it; LF is taken for CRLF. Refuses quotes in the wrong place and records
 * that have not as many fields as the first. https://www.rfc-editor.org/rfc/rfc4180
 */
export function parseCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let values: string[] = [];
  let line = 1;
  let start = 1;
  let position = 0;
  while (position < text.length) {
    FIELD.lastIndex = position;
    const match = FIELD.exec(text);
    if (!match) throw new MalformedCsvError(line, 'has a quotation mark in the wrong place');
    const [matched, quoted, plain = '', end = ''] = match;
    values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    position += matched.length;
    line += matched.split('\n').length - 1;
    if (end === ',' && position < text.length) continue;
    if (end === ',') values.push('');
    records.push({ line: start, values });
    requireWidth(records, start);
    values = [];
    start = line;
  }
  return records;
}

/** Writes CSV. A field is quoted when it has to be. */
export function formatCsv(records: readonly (readonly string[])[]): string {
  return records.map((values) => `${values.map(formatField).join(',')}\r\n`).join('');
}

function formatField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function requireWidth(records: readonly CsvRecord[], line: number): void {
  const expected = records[0]?.values.length ?? 0;
  const actual = records.at(-1)?.values.length ?? 0;
  if (actual !== expected) {
    throw new MalformedCsvError(line, `has ${actual} columns instead of ${expected}`);
  }
}
