import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Condition } from '../engine/list-query';
import { conditionSql } from './condition';
import type { Database } from './database';
import { findByText } from './find-by-text';
import { isEverything, nearestSql, type RowsWanted, sizeOf } from './rows-wanted';

/** A table of this size is quick to read however it is read. */
const SMALL_TABLE = 5000;
/** So few matches are quick to sort. */
const FEW_MATCHES = 200;
/** So many rows are quick to look through. */
const NEAREST_ROWS = 3000;

/**
 * The first rows of an order that meet a condition. SQLite knows two ways, the condition's index and then sorting, or
 * the order's index and then filtering, and cannot tell which is the short one; of a million rows the other takes a
 * second. So it is told: the condition's when few rows meet it; the order's when enough of the nearest rows do.
 */
export function findRows<Row>(database: Database, wanted: RowsWanted): Row[] {
  const byText = findByText<Row>(database, wanted);
  if (byText) return byText;
  const plain = plainQuery<Row>(wanted).compile(database.sql);
  const nearest = findNearest<Row>(database, wanted, plain);
  return nearest.length > 0 ? nearest : database.many({ compile: () => plain });
}

/** As SQLite plans it. */
function plainQuery<Row>(wanted: RowsWanted): RawBuilder<Row> {
  const where = conditionSql(wanted.where, wanted.columns);
  return sql<Row>`
    SELECT * FROM ${sql.table(wanted.table)}
    WHERE ${sql.join([sql`(${where})`, ...wanted.after], sql` AND `)}
    ORDER BY ${wanted.order} LIMIT ${wanted.limit}`;
}

/** Filters the nearest rows of the order; none if they do not fill the page, or if it is not worth trying. */
function findNearest<Row>(
  database: Database,
  wanted: RowsWanted,
  plain: CompiledQuery<Row>,
): Row[] {
  if (!isWorthWalking(database, wanted, plain)) return [];
  const query = sql<Row>`
    SELECT whole.* FROM (${nearestSql(wanted, NEAREST_ROWS)}) AS nearest
    CROSS JOIN ${sql.table(wanted.table)} AS whole USING (seq)
    WHERE ${conditionSql(wanted.where, wanted.columns)} LIMIT ${wanted.limit}`;
  const rows = database.many({ compile: () => query.compile(database.sql) });
  return rows.length === wanted.limit ? rows : [];
}

function isWorthWalking(database: Database, wanted: RowsWanted, plain: CompiledQuery): boolean {
  const { table, columns, where } = wanted;
  if (isEverything(where) || hasSearch(where) || !isSorted(database, plain)) return false;
  if (sizeOf(database, table) <= SMALL_TABLE) return false;
  const some = sql<{ matches: number }>`
    SELECT count(*) AS matches FROM (
      SELECT 1 FROM ${sql.table(table)} WHERE ${conditionSql(where, columns)} LIMIT ${FEW_MATCHES}
    )`;
  return database.first({ compile: () => some.compile(database.sql) })?.matches === FEW_MATCHES;
}

/** What SQLite plans for a statement does not change, and is asked for with every page. */
const plans = new WeakMap<Database, Map<string, boolean>>();
const MOST_PLANS = 500;

/** Whether SQLite would read all that meets the condition and sort it, because no index has both. */
function isSorted(database: Database, plain: CompiledQuery): boolean {
  const known = plans.get(database) ?? new Map<string, boolean>();
  plans.set(database, known);
  const before = known.get(plain.sql);
  if (before !== undefined) return before;
  const sorts = database.planOf({ compile: () => plain }).includes('USE TEMP B-TREE FOR ORDER BY');
  if (known.size >= MOST_PLANS) known.clear();
  known.set(plain.sql, sorts);
  return sorts;
}

function hasSearch(where: Condition): boolean {
  switch (where.op) {
    case 'search':
      return true;
    case 'and':
    case 'or':
      return where.parts.some(hasSearch);
    case 'not':
      return hasSearch(where.part);
    default:
      return false;
  }
}
