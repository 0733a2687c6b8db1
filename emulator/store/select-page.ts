import { type RawBuilder, sql } from 'kysely';
import type { Condition, Page, PageRequest, Position, Scalar } from '../engine/list-query';
import { type Column, type Columns, column, columnOf, conditionSql } from './condition';
import type { Database } from './database';
import { findRows } from './find-rows';
import type { Schema } from './schema';

export type PageSource<Row, Item> = {
  table: keyof Schema;
  columns: Columns;
  toItem: (row: Row) => Item;
};

/** Rows carry their own number, which makes every order total. */
type Numbered = { seq: number };

/**
 * Reads one page by position, never by offset: a row that is inserted or removed meanwhile neither repeats nor hides
 * another. Ties are broken by the order of insertion, in the direction of the first sort key.
 */
export function selectPage<Row extends Record<keyof Row, Scalar>, Item>(
  database: Database,
  source: PageSource<Row, Item>,
  request: PageRequest,
): Page<Item> {
  const keys = totalOrder(request, source.columns);
  const found = findRows<Row & Numbered>(database, {
    table: source.table,
    columns: source.columns,
    where: request.where,
    after: request.from ? behind(keys, request.from) : [],
    order: sql.join(keys.map(orderSql)),
    insertion: keys.length > 1 ? undefined : keys[0]?.descending ? 'DESC' : 'ASC',
    isOrderIndexed: keys.length <= 2,
    limit: request.limit + 1,
  });
  const rows = found.slice(0, request.limit);
  if (request.backwards) rows.reverse();
  const positions = [rows.at(0), rows.at(-1)].map((row) =>
    row ? positionOf(row, keys) : undefined,
  );
  return {
    items: rows.map((row) => source.toItem(row)),
    first: positions[0],
    last: positions[1],
    hasMore: found.length > request.limit,
  };
}

/** Reads one page by offset, as Wix Contacts does; loyalty lists never page like this. */
export function selectOffsetPage<Row, Item>(
  database: Database,
  source: PageSource<Row, Item>,
  request: PageRequest & { offset: number },
): Item[] {
  const query = sql<Row>`
    SELECT * FROM ${sql.table(source.table)}
    WHERE ${conditionSql(request.where, source.columns)}
    ORDER BY ${sql.join(totalOrder(request, source.columns).map(orderSql))}
    LIMIT ${request.limit} OFFSET ${request.offset}`;
  return database.all({ compile: () => query.compile(database.sql) }).map(source.toItem);
}

/** Counts what a condition selects. */
export function countRows(
  database: Database,
  source: { table: keyof Schema; columns: Columns },
  where: Condition,
): number {
  const query = sql<{ total: number }>`
    SELECT count(*) AS total FROM ${sql.table(source.table)}
    WHERE ${conditionSql(where, source.columns)}`;
  return database.first({ compile: () => query.compile(database.sql) })?.total ?? 0;
}

const ROW_NUMBER = 'seq';

type OrderedColumn = Column & { descending: boolean };

function totalOrder(request: PageRequest, columns: Columns): OrderedColumn[] {
  const flip = request.backwards ?? false;
  const sorted = request.sort.map((key) => ({
    ...columnOf(key.field, columns),
    descending: key.descending,
  }));
  const rowNumber = { ...column(ROW_NUMBER), descending: sorted[0]?.descending ?? false };
  return [...sorted, rowNumber].map((key) => ({ ...key, descending: key.descending !== flip }));
}

function orderSql(key: OrderedColumn): RawBuilder<unknown> {
  return sql`${sql.ref(key.name)} ${key.descending ? sql`DESC` : sql`ASC`}`;
}

/**
 * "Comes later than `position`": later in the first key, or equal in it and later in the second, and so on. The bound
 * on the first key alone is implied, but it lets SQLite enter the index at the right place.
 */
function behind(keys: OrderedColumn[], position: Position): RawBuilder<unknown>[] {
  const alternatives = keys.map((key, index) => {
    const equal = keys
      .slice(0, index)
      .map((earlier, at) => sql`${sql.ref(earlier.name)} IS ${position[at] ?? null}`);
    const later = laterSql(key, position[index] ?? null);
    return sql`(${sql.join([...equal, later], sql` AND `)})`;
  });
  const [firstKey] = keys;
  const bound = firstKey ? boundSql(firstKey, position[0] ?? null) : [];
  return [...bound, sql`(${sql.join(alternatives, sql` OR `)})`];
}

function laterSql(key: OrderedColumn, value: Scalar): RawBuilder<unknown> {
  const left = sql.ref(key.name);
  if (!key.descending) return value === null ? sql`${left} IS NOT NULL` : sql`${left} > ${value}`;
  if (value === null) return sql`FALSE`;
  return key.nullable ? sql`(${left} < ${value} OR ${left} IS NULL)` : sql`${left} < ${value}`;
}

function boundSql(key: OrderedColumn, value: Scalar): RawBuilder<unknown>[] {
  const left = sql.ref(key.name);
  if (value === null) return key.descending ? [sql`${left} IS NULL`] : [];
  if (!key.descending) return [sql`${left} >= ${value}`];
  return key.nullable ? [] : [sql`${left} <= ${value}`];
}

function positionOf(row: Record<string, Scalar>, keys: OrderedColumn[]): Position {
  return keys.map((key) => row[key.name] ?? null);
}
