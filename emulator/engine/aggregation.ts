import type { Condition } from './list-query';

export const INTERVALS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const;

/** How things are put into groups. Each puts a thing into one group, or into none, which leaves it out. */
export type Grouping =
  /** By a field's value; without one, into the group named `missing`, if any. */
  | { type: 'VALUE'; field: string; missing: string | null }
  /** Into the first of the ranges that the value is in: from `from` on, below `to`. */
  | { type: 'RANGE'; field: string; ranges: readonly { from: number | null; to: number | null }[] }
  /** By the interval that a date is in, on the clocks of a time zone. */
  | { type: 'INTERVAL'; field: string; interval: (typeof INTERVALS)[number]; timeZone: string };

export type ScalarOperation = { operation: 'COUNT_DISTINCT' | 'MIN' | 'MAX'; field: string };

/** Counts what a condition selects, group by group; groups of several groupings are their combinations. */
export type Aggregation = {
  where: Condition;
  groupings: readonly Grouping[];
  scalar?: ScalarOperation | undefined;
  order: { by: 'COUNT' | 'KEY'; descending: boolean };
  limit: number;
};

/** A group that is not empty. A range's key is its index, an interval's the epoch milliseconds it starts at. */
export type Group = {
  keys: (string | number)[];
  count: number;
  /** Null when there is nothing to take the smallest or largest of. */
  scalar: string | number | null;
};
