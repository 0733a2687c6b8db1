import { z } from 'zod';

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

/** Where a record begins; `width` is how many fields the records before it have, null at the beginning of the file. */
export const csvPlaceSchema = z.object({
  offset: z.int(),
  line: z.int(),
  width: z.int().nullable(),
});

export type CsvPlace = z.infer<typeof csvPlaceSchema>;

export const CSV_BEGINNING: CsvPlace = { offset: 0, line: 1, width: null };

/**
 * Reads up to `limit` records of a CSV file from a place on, and says where the next one begins: null at the end. As
 * strict as RFC 4180 defines it; LF is taken for CRLF. Refuses quotes in the wrong place and records that have not as
 * many fields as the first. https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(
  text: string,
  from: CsvPlace = CSV_BEGINNING,
  limit = Infinity,
): { records: CsvRecord[]; next: CsvPlace | null } {
  const records: CsvRecord[] = [];
  let place = from;
  while (place.offset < text.length && records.length < limit) {
    const { record, next } = readRecord(text, place);
    records.push(record);
    place = next;
  }
  return { records, next: place.offset < text.length ? place : null };
}

function readRecord(text: string, from: CsvPlace): { record: CsvRecord; next: CsvPlace } {
  const values: string[] = [];
  let { offset, line } = from;
  for (let end = ','; end === ',';) {
    FIELD.lastIndex = offset;
    const match = FIELD.exec(text);
    if (!match) throw new MalformedCsvError(line, 'has a quotation mark in the wrong place');
    const [matched, quoted, plain = ''] = match;
    values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    offset += matched.length;
    line += matched.split('\n').length - 1;
    end = match[3] ?? '';
  }
  const width = from.width ?? values.length;
  if (values.length !== width) {
    throw new MalformedCsvError(from.line, `has ${values.length} columns instead of ${width}`);
  }
  return { record: { line: from.line, values }, next: { offset, line, width } };
}

/** Writes CSV. A field is quoted when it has to be. */
export function formatCsv(records: readonly (readonly string[])[]): string {
  return records.map((values) => `${values.map(formatField).join(',')}\r\n`).join('');
}

function formatField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
