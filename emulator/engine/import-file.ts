import { present } from './assert';
import { CSV_BEGINNING, type CsvRecord, readCsv } from './csv';
import type { Import } from './imports';
import type { Store } from './store';

/** Before the header. */
export const FILE_BEGINNING = { ...CSV_BEGINNING, rows: 0 };

/**
 * Up to `limit` records of the import's file, from where its reading is on, and where the reading goes on: null at the
 * end. Throws a TypeError when the file is not UTF-8.
 */
export function readRecords(
  { importFiles }: Store,
  { filePath, reading }: Import,
  limit: number,
): { records: CsvRecord[]; reading: Import['reading'] } {
  const content = present(importFiles.read(filePath), 'uploaded file');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  const { rows, ...place } = reading ?? FILE_BEGINNING;
  const { records, next } = readCsv(text, place, limit);
  return { records, reading: next && { ...next, rows } };
}
