import { type RawBuilder, sql } from 'kysely';
import type { Aggregation, Group, Grouping } from '../engine/aggregation';
import type { Condition } from '../engine/list-query';
import { type OffsetPeriod, offsetPeriods } from '../engine/time-zone';
import { columnOf, type Columns, conditionSql } from './condition';
import type { Database } from './database';
import { intervalKeySql, intervalStart } from './interval-key';
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
    value: keySql(database, source, { grouping, where }),
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
    .map((row) => toGroup(row, groupings));
}

type Row = Record<string, string | number | null> & { total: number };

function toGroup(row: Row, groupings: readonly Grouping[]): Group {
  return {
    keys: groupings.map((grouping, index) => {
      const key = row[`key${index}`] ?? '';
      return grouping.type === 'INTERVAL' ? intervalStart(grouping, Number(key)) : key;
    }),
    count: row.total,
    scalar: row['scalar'] ?? null,
  };
}

function columnRef(field: string, columns: Columns): RawBuilder<unknown> {
  return sql.ref(columnOf(field, columns).name);
}

function keySql(
  database: Database,
  source: { table: keyof Schema; columns: Columns },
  { grouping, where }: { grouping: Grouping; where: Condition },
): RawBuilder<unknown> {
  const value = columnRef(grouping.field, source.columns);
  switch (grouping.type) {
    case 'VALUE':
      return grouping.missing === null ? value : sql`coalesce(${value}, ${grouping.missing})`;
    case 'RANGE':
      return rangeSql(grouping, value);
    case 'INTERVAL':
      return intervalKeySql(
        grouping.interval,
        value,
        grouping.timeZone === 'UTC'
          ? []
          : zonePeriods(database, source, { where, value, timeZone: grouping.timeZone }),
      );
  }
}

/** The offsets of a time zone during the time that the counted dates span. */
function zonePeriods(
  database: Database,
  { table, columns }: { table: keyof Schema; columns: Columns },
  { where, value, timeZone }: { where: Condition; value: RawBuilder<unknown>; timeZone: string },
): OffsetPeriod[] {
  const query = sql<{ first: number | null; last: number | null }>`
    SELECT min(${value}) AS first, max(${value}) AS last FROM ${sql.table(table)}
    WHERE ${conditionSql(where, columns)}`;
  const span = database.first({ compile: () => query.compile(database.sql) });
  return offsetPeriods(timeZone, span?.first ?? 0, span?.last ?? 0);
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
