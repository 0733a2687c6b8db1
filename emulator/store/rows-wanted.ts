import { type RawBuilder, sql } from 'kysely';
import type { Condition } from '../engine/list-query';
import type { Columns } from './condition';
import type { Database } from './database';
import type { Schema } from './schema';

/** A page of rows: which, behind which position, in which order. */
export type RowsWanted = {
  table: keyof Schema;
  columns: Columns;
  where: Condition;
  /** What else holds for rows behind the position where the page starts. */
  after: RawBuilder<unknown>[];
  order: RawBuilder<unknown>;
  /** Which way round, if the order is that of insertion. */
  insertion: 'ASC' | 'DESC' | undefined;
  /** Whether the order is that of one column, whose index then has it. */
  isOrderIndexed: boolean;
  limit: number;
};

/** The numbers of the first `count` rows of the order, whatever they are. */
export function nearestSql(
  { table, after, order }: RowsWanted,
  count: number,
): RawBuilder<unknown> {
  const near = after.length === 0 ? sql`TRUE` : sql.join(after, sql` AND `);
  return sql`SELECT seq FROM ${sql.table(table)} WHERE ${near} ORDER BY ${order} LIMIT ${count}`;
}

/** How many rows a table has at most. */
export function sizeOf(database: Database, table: keyof Schema): number {
  const query = sql<{ size: number | null }>`SELECT max(seq) AS size FROM ${sql.table(table)}`;
  return database.first({ compile: () => query.compile(database.sql) })?.size ?? 0;
}

export function isEverything(where: Condition): boolean {
  return where.op === 'and' && where.parts.every(isEverything);
}
