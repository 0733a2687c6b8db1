import { type RawBuilder, sql } from 'kysely';
import type { Aggregation, Group, Grouping } from '../engine/aggregation';
import { columnOf, type Columns, conditionSql } from './condition';
import type { Database } from './database';
import type { Schema } from './schema';

/** Counts rows by group, in SQL, so that a million rows never leave the database. */
export function aggregate(
  database: Database,
  source: { table: keyof Schema; columns: Columns },
  request: Aggregation,
): Group[] {
  const { where, groupings, scalar, order, limit } = request;
  const keys = groupings.map((grouping, index) => ({
    name: sql.ref(`key${index}`),
    value: keySql(grouping, source.columns),
  }));
  const scalarColumn = scalar ? columnRef(scalar.field, source.columns) : sql`NULL`;
  const selected = [
    ...keys.map(({ name, value }) => sql`${value} AS ${name}`),
    sql`${scalarColumn} AS measured`,
  ];
  const grouped = keys.length > 0 ? sql`GROUP BY ${sql.join(keys.map(({ name }) => name))}` : sql``;
  const query = sql<Row>`
    SELECT *, count(*) AS total, ${scalarSql(scalar)} AS scalar
    FROM (SELECT ${sql.join(selected)} FROM ${sql.table(source.table)}
          WHERE ${conditionSql(where, source.columns)})
    WHERE ${sql.join([sql`TRUE`, ...keys.map(({ name }) => sql`${name} IS NOT NULL`)], sql` AND `)}
    ${grouped} ORDER BY ${orderSql(
      order,
      keys.map(({ name }) => name),
    )} LIMIT ${limit}`;
  return database
    .all({ compile: () => query.compile(database.sql) })
    .map((row) => toGroup(row, keys.length));
}

type Row = Record<string, string | number | null> & { total: number };

function toGroup(row: Row, depth: number): Group {
  return {
    keys: Array.from({ length: depth }, (_, index) => row[`key${index}`] ?? ''),
    count: row.total,
    scalar: row['scalar'] ?? null,
  };
}

function columnRef(field: string, columns: Columns): RawBuilder<unknown> {
  return sql.ref(columnOf(field, columns).name);
}

function keySql(grouping: Grouping, columns: Columns): RawBuilder<unknown> {
  const value = columnRef(grouping.field, columns);
  switch (grouping.type) {
    case 'VALUE':
      return grouping.missing === null ? value : sql`coalesce(${value}, ${grouping.missing})`;
    case 'RANGE':
      return rangeSql(grouping, value);
    case 'INTERVAL':
      return intervalSql(grouping.interval, value);
  }
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The epoch was a Thursday, so weeks begin three days before a multiple of seven. */
const SINCE_MONDAY_MS = 3 * DAY_MS;

/** The epoch milliseconds at which the interval around a time starts. */
function intervalSql(
  interval: Extract<Grouping, { type: 'INTERVAL' }>['interval'],
  value: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const every = (ms: number) => sql`${value} - ${value} % ${ms}`;
  switch (interval) {
    case 'SECOND':
      return every(1000);
    case 'MINUTE':
      return every(60_000);
    case 'HOUR':
      return every(HOUR_MS);
    case 'DAY':
      return every(DAY_MS);
    case 'WEEK':
      return sql`${value} - (${value} + ${SINCE_MONDAY_MS}) % ${7 * DAY_MS}`;
    case 'MONTH':
      return sql`unixepoch(${value} / 1000, 'unixepoch', 'start of month') * 1000`;
    case 'YEAR':
      return sql`unixepoch(${value} / 1000, 'unixepoch', 'start of year') * 1000`;
  }
}

function rangeSql(
  { ranges }: Extract<Grouping, { type: 'RANGE' }>,
  value: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const cases = ranges.map(({ from, to }, index) => {
    const bounds = [
      ...(from === null ? [] : [sql`${value} >= ${from}`]),
      ...(to === null ? [] : [sql`${value} < ${to}`]),
    ];
    return sql`WHEN ${sql.join(bounds, sql` AND `)} THEN ${index}`;
  });
  return sql`CASE ${sql.join(cases, sql` `)} END`;
}

function scalarSql(scalar: Aggregation['scalar']): RawBuilder<unknown> {
  switch (scalar?.operation) {
    case 'COUNT_DISTINCT':
      return sql`count(DISTINCT measured)`;
    case 'MIN':
      return sql`min(measured)`;
    case 'MAX':
      return sql`max(measured)`;
    case undefined:
      return sql`NULL`;
  }
}

/** Ties are broken by the keys, so that the same data always gives the same answer. */
function orderSql(
  { by, descending }: Aggregation['order'],
  keys: readonly RawBuilder<unknown>[],
): RawBuilder<unknown> {
  const direction = descending ? sql`DESC` : sql`ASC`;
  const byKeys = keys.map((key) => sql`${key} ${by === 'KEY' ? direction : sql`ASC`}`);
  const byCount = sql`total ${by === 'COUNT' ? direction : sql`ASC`}`;
  return sql.join(by === 'KEY' ? [...byKeys, byCount] : [byCount, ...byKeys]);
}
