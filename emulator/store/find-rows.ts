import { type CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Condition } from '../engine/list-query';
import { type Columns, conditionSql, matchSql, type SearchCondition } from './condition';
import type { Database } from './database';
import type { Schema } from './schema';

type RowsWanted = {
  table: keyof Schema;
  columns: Columns;
  where: Condition;
  /** What else holds for rows behind the position where the page starts. */
  after: RawBuilder<unknown>[];
  order: RawBuilder<unknown>;
  /** Which way round, if the order is that of insertion. */
  insertion: 'ASC' | 'DESC' | undefined;
  limit: number;
};

/** A table of this size is quick to read however it is read. */
const SMALL_TABLE = 5000;
/** So few matches are quick to sort. */
const FEW_MATCHES = 200;
/** Sorting more matches than this takes longer than looking for some of them along an index. */
const MANY_MATCHES = 2000;
/** So many rows are quick to look through. */
const NEAREST_ROWS = 3000;

/**
 * The first rows of an order that meet a condition. SQLite knows two ways, the condition's index and then sorting, or
 * the order's index and then filtering, and cannot tell which is the short one; of a million rows the other takes a
 * second. So it is told: the condition's when few rows meet it; the order's when enough of the nearest rows do.
 */
export function findRows<Row>(database: Database, wanted: RowsWanted): Row[] {
  const text = searchIn(wanted.where);
  if (text && wanted.insertion) return findByText(database, wanted, text);
  if (text && isEverything(text.others) && isCommon(database, text.search)) {
    return findAmongMatches(database, wanted, text.search);
  }
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

/** Free text in the order of insertion is the order that its index is in: no match is read in vain. */
function findByText<Row>(
  database: Database,
  wanted: RowsWanted,
  { search, others }: TextAndOthers,
): Row[] {
  const where = [conditionSql(others, wanted.columns), ...wanted.after].map(
    (part) => sql`(${part})`,
  );
  const query = sql<Row>`
    SELECT accounts.* FROM (SELECT rowid AS seq FROM account_search WHERE ${matchSql(search)}) AS found
    CROSS JOIN accounts USING (seq)
    WHERE ${sql.join(where, sql` AND `)}
    ORDER BY found.seq ${wanted.insertion === 'DESC' ? sql`DESC` : sql`ASC`} LIMIT ${wanted.limit}`;
  return database.many({ compile: () => query.compile(database.sql) });
}

/**
 * Free text that many match, in another order: looks for the matches along the order's index, instead of reading them
 * all to sort them. The plus keeps SQLite from the latter.
 */
function findAmongMatches<Row>(
  database: Database,
  wanted: RowsWanted,
  search: SearchCondition,
): Row[] {
  const isMatch = sql`+seq IN (SELECT rowid FROM account_search WHERE ${matchSql(search)})`;
  const query = sql<Row>`
    SELECT * FROM accounts WHERE ${sql.join([isMatch, ...wanted.after], sql` AND `)}
    ORDER BY ${wanted.order} LIMIT ${wanted.limit}`;
  return database.many({ compile: () => query.compile(database.sql) });
}

function isCommon(database: Database, search: SearchCondition): boolean {
  const query = sql<{ matches: number }>`
    SELECT count(*) AS matches FROM (
      SELECT 1 FROM account_search WHERE ${matchSql(search)} LIMIT ${MANY_MATCHES}
    )`;
  return database.first({ compile: () => query.compile(database.sql) })?.matches === MANY_MATCHES;
}

type TextAndOthers = { search: SearchCondition; others: Condition };

/** The free text that all rows have to match, and what else they have to meet. */
function searchIn(where: Condition): TextAndOthers | undefined {
  if (where.op === 'search') return { search: where, others: { op: 'and', parts: [] } };
  if (where.op !== 'and') return undefined;
  for (const [index, part] of where.parts.entries()) {
    const found = searchIn(part);
    if (found)
      return { ...found, others: { op: 'and', parts: where.parts.with(index, found.others) } };
  }
  return undefined;
}

/** Filters the nearest rows of the order; none if they do not fill the page, or if it is not worth trying. */
function findNearest<Row>(
  database: Database,
  wanted: RowsWanted,
  plain: CompiledQuery<Row>,
): Row[] {
  if (!isWorthWalking(database, wanted, plain)) return [];
  const near = wanted.after.length === 0 ? sql`TRUE` : sql.join(wanted.after, sql` AND `);
  const query = sql<Row>`
    SELECT whole.* FROM (
      SELECT seq FROM ${sql.table(wanted.table)} WHERE ${near}
      ORDER BY ${wanted.order} LIMIT ${NEAREST_ROWS}
    ) AS nearest
    CROSS JOIN ${sql.table(wanted.table)} AS whole USING (seq)
    WHERE ${conditionSql(wanted.where, wanted.columns)} LIMIT ${wanted.limit}`;
  const rows = database.many({ compile: () => query.compile(database.sql) });
  return rows.length === wanted.limit ? rows : [];
}

function isWorthWalking(database: Database, wanted: RowsWanted, plain: CompiledQuery): boolean {
  const { table, columns, where } = wanted;
  if (isEverything(where) || hasSearch(where) || !isSorted(database, plain)) return false;
  const size = sql<{ size: number | null }>`SELECT max(seq) AS size FROM ${sql.table(table)}`;
  const rows = database.first({ compile: () => size.compile(database.sql) })?.size ?? 0;
  if (rows <= SMALL_TABLE) return false;
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

function isEverything(where: Condition): boolean {
  return where.op === 'and' && where.parts.every(isEverything);
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
