import { type RawBuilder, sql } from 'kysely';
import type { Scalar } from '../engine/list-query';
import { toJsonRows } from './json';

/** Rows as a statement on many takes them: what to select for each column, and from where. */
export type ManyRows = { values: RawBuilder<unknown>[]; source: RawBuilder<unknown> };

/**
 * Rows, all of the same length, as one JSON parameter. A value that all of them have in a column is given once, which
 * is most of them when the rows come from one command. Columns are told by their position.
 */
export function manyRows(rows: readonly (readonly Scalar[])[]): ManyRows {
  const [first = []] = rows;
  const isShared = first.map((value, column) => rows.every((row) => row[column] === value));
  const own = first.flatMap((_, column) => (isShared[column] ? [] : [column]));
  const values = first.map((value, column) =>
    isShared[column] ? sql`${value}` : sql`value ->> ${sql.lit(own.indexOf(column))}`,
  );
  const json = toJsonRows(rows.map((row) => own.map((column) => row[column] ?? null)));
  return { values, source: sql`json_each(${json})` };
}
