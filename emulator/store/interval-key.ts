import { type RawBuilder, sql } from 'kysely';
import type { Grouping } from '../engine/aggregation';
import { instantOf, type OffsetPeriod } from '../engine/time-zone';

type Interval = Extract<Grouping, { type: 'INTERVAL' }>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The epoch was a Thursday, so weeks begin three days before a multiple of seven. */
const SINCE_MONDAY_MS = 3 * DAY_MS;

/**
 * The key of the interval around a time, on clocks that are ahead of UTC as `periods` say. Intervals of up to an hour
 * are told by the moment they start at, so that the hour that comes twice in autumn is two; longer ones by the local
 * time, which `intervalStart` turns into a moment.
 */
export function intervalKeySql(
  interval: Interval['interval'],
  value: RawBuilder<unknown>,
  periods: readonly OffsetPeriod[],
): RawBuilder<unknown> {
  const keyAt = ({ offsetMs }: OffsetPeriod) => {
    const local = localStartSql(interval, sql`(${value} + ${offsetMs})`);
    return isLong(interval) ? local : sql`${local} - ${offsetMs}`;
  };
  const earlier = periods.slice(1).map((next, index) => {
    const period = periods[index] ?? next;
    return sql`WHEN ${value} < ${next.from} THEN ${keyAt(period)}`;
  });
  const last = periods.at(-1) ?? { from: -Infinity, offsetMs: 0 };
  return earlier.length === 0
    ? keyAt(last)
    : sql`CASE ${sql.join(earlier, sql` `)} ELSE ${keyAt(last)} END`;
}

/** The moment at which the interval with a key starts. */
export function intervalStart({ interval, timeZone }: Interval, key: number): number {
  return isLong(interval) ? instantOf(timeZone, key) : key;
}

function isLong(interval: Interval['interval']): boolean {
  return ['YEAR', 'MONTH', 'WEEK', 'DAY'].includes(interval);
}

function localStartSql(
  interval: Interval['interval'],
  local: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const every = (ms: number) => sql`${local} - ${local} % ${ms}`;
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
      return sql`${local} - (${local} + ${SINCE_MONDAY_MS}) % ${7 * DAY_MS}`;
    case 'MONTH':
      return sql`unixepoch(${local} / 1000, 'unixepoch', 'start of month') * 1000`;
    case 'YEAR':
      return sql`unixepoch(${local} / 1000, 'unixepoch', 'start of year') * 1000`;
  }
}
