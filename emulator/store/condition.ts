import { type RawBuilder, sql } from 'kysely';
import { present } from '../engine/assert';
import type { Condition, Scalar } from '../engine/list-query';

export type Column = { name: string; nullable: boolean };

/** Wix's field names and the columns they are kept in. Every field that api/ lets through must be here. */
export type Columns = Readonly<Record<string, Column>>;

/** A column that always has a value. */
export const column = (name: string): Column => ({ name, nullable: false });

/** A column that may be NULL, which sorts before every value. */
export const nullableColumn = (name: string): Column => ({ name, nullable: true });

/** The SQL of a condition. Unknowns (NULL) count as "does not match", also inside `not`. */
export function conditionSql(condition: Condition, columns: Columns): RawBuilder<unknown> {
  switch (condition.op) {
    case 'and':
    case 'or':
      return joined(condition, columns);
    case 'not':
      return sql`(${conditionSql(condition.part, columns)}) IS NOT TRUE`;
    case 'search':
      return searchSql(condition);
    case 'in':
    case 'nin':
      return membershipSql(condition, columnRef(condition.field, columns));
    default:
      return comparisonSql(condition, columnRef(condition.field, columns));
  }
}

/** The column behind a Wix field. */
export function columnOf(field: string, columns: Columns): Column {
  return present(columns[field], `column for ${field}`);
}

function columnRef(field: string, columns: Columns): RawBuilder<unknown> {
  return sql.ref(columnOf(field, columns).name);
}

function joined(condition: Extract<Condition, { parts: Condition[] }>, columns: Columns) {
  if (condition.parts.length === 0) return condition.op === 'and' ? sql`TRUE` : sql`FALSE`;
  const parts = condition.parts.map((part) => sql`(${conditionSql(part, columns)})`);
  return sql`${sql.join(parts, condition.op === 'and' ? sql` AND ` : sql` OR `)}`;
}

function comparisonSql(
  condition: Exclude<Condition, { op: 'and' | 'or' | 'not' | 'in' | 'nin' | 'search' }>,
  left: RawBuilder<unknown>,
): RawBuilder<unknown> {
  switch (condition.op) {
    case 'exists':
      return condition.value ? sql`${left} IS NOT NULL` : sql`${left} IS NULL`;
    case 'startsWith':
      return sql`${left} LIKE ${escapeLike(condition.value)} ESCAPE '\\'`;
    case 'eq':
      return sql`${left} IS ${condition.value}`;
    case 'ne':
      return sql`${left} IS NOT ${condition.value}`;
    case 'gt':
      return sql`${left} > ${condition.value}`;
    case 'gte':
      return sql`${left} >= ${condition.value}`;
    case 'lt':
      return sql`${left} < ${condition.value}`;
    case 'lte':
      return sql`${left} <= ${condition.value}`;
  }
}

function membershipSql(
  condition: { op: 'in' | 'nin'; values: Scalar[] },
  left: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const wanted = condition.values.filter((value) => value !== null);
  const isListed = sql`${left} IN (${sql.join(wanted)})`;
  const matches =
    wanted.length < condition.values.length ? sql`(${isListed} OR ${left} IS NULL)` : isListed;
  return condition.op === 'in' ? matches : sql`(${matches}) IS NOT TRUE`;
}

export type SearchCondition = Extract<Condition, { op: 'search' }>;

/** Only accounts can be searched. */
function searchSql(condition: SearchCondition): RawBuilder<unknown> {
  return sql`seq IN (SELECT rowid FROM account_search WHERE ${matchSql(condition)})`;
}

/** Each word matches the beginning of any word of the searched columns. */
export function matchSql(condition: SearchCondition): RawBuilder<unknown> {
  const columns = `{${condition.fields.map((field) => field.replace('.', '_')).join(' ')}}`;
  const words = condition.words.map((word) => `"${word.replaceAll('"', '""')}"*`);
  const match = `${columns} : (${words.join(condition.match === 'all' ? ' AND ' : ' OR ')})`;
  return sql`account_search MATCH ${match}`;
}

function escapeLike(prefix: string): string {
  return `${prefix.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
