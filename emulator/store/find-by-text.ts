import { sql } from 'kysely';
import type { Condition } from '../engine/list-query';
import { conditionSql, matchSql, type SearchCondition } from './condition';
import type { Database } from './database';
import { matchSetOf } from './match-set';
import { nearestSql, type RowsWanted, sizeOf } from './rows-wanted';

/** Sorting more matches than this takes longer than looking for some of them along an index. */
const MANY_MATCHES = 2000;
/** Matches may be rarer among the nearest rows than among all. */
const MARGIN = 1.5;
const GROWTH = 4;
/** Reading a match to sort it takes as long as walking over so many rows of an index. */
const ROWS_PER_MATCH = 10;

type Found<Row> = Row[] | undefined;
type TextAndOthers = { search: SearchCondition; others: Condition };

/**
 * The first rows of an order that match a free text and meet other conditions; undefined where SQLite does as well by
 * itself, or where there is no free text that all have to match.
 */
export function findByText<Row>(database: Database, wanted: RowsWanted): Found<Row> {
  const text = searchIn(wanted.where);
  if (!text) return undefined;
  return wanted.insertion
    ? findInIndex<Row>(database, wanted, text)
    : findAlong<Row>(database, wanted, text);
}

/** In the order of insertion, which is the order that the index of words is in: no match is read in vain. */
function findInIndex<Row>(
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
 * In another order: looks for the matches along the order's index, instead of reading them all to sort them. How far is
 * guessed by how many there are, and then farther, as long as it is worth it.
 */
function findAlong<Row>(
  database: Database,
  wanted: RowsWanted,
  { search, others }: TextAndOthers,
): Found<Row> {
  const matches = matchSetOf(database, search);
  if (matches.size < MANY_MATCHES) return undefined;
  const size = sizeOf(database, wanted.table);
  const farthest = matches.size * (wanted.isOrderIndexed ? ROWS_PER_MATCH : 1);
  const expected = Math.ceil((wanted.limit * size * MARGIN) / matches.size);
  for (let near = expected; near < farthest; near *= GROWTH) {
    const found = readNearest(database, wanted, near).filter(matches.has);
    const rows = readRows<Row>(database, wanted, { seqs: found, others });
    if (rows.length === wanted.limit || near >= size) return rows;
  }
  return undefined;
}

/** The numbers of the nearest rows of the order, which its index has. */
function readNearest(database: Database, wanted: RowsWanted, near: number): number[] {
  const query = sql<{ seqs: string }>`
    SELECT json_group_array(seq) AS seqs FROM (${nearestSql(wanted, near)})`;
  const answer = database.first({ compile: () => query.compile(database.sql) });
  const seqs: unknown = JSON.parse(answer?.seqs ?? '[]');
  return Array.isArray(seqs) ? seqs.map(Number) : [];
}

/** The first of these rows that meet the other conditions, in the order given. */
function readRows<Row>(
  database: Database,
  { table, columns, limit }: RowsWanted,
  { seqs, others }: { seqs: readonly number[]; others: Condition },
): Row[] {
  const query = sql<Row>`
    SELECT whole.* FROM json_each(${JSON.stringify(seqs)}) AS listed
    CROSS JOIN ${sql.table(table)} AS whole ON whole.seq = listed.value
    WHERE ${conditionSql(others, columns)} ORDER BY listed.key LIMIT ${limit}`;
  return database.many({ compile: () => query.compile(database.sql) });
}

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
