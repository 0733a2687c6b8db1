import { sql } from 'kysely';
import type { Program } from '../engine/program';
import type { Database } from './database';

/**
 * Re-derives every account's next expiry after the program's settings changed; the set-based twin of `nextExpiry` in
 * engine/expiry.ts, which a property test holds it to.
 */
export function rescheduleExpiry(database: Database, expiration: Program['expiration']): void {
  const share = sql`(balance * ${expiration.expiringPercentage} / 100)`;
  const since = sql`max(coalesce(last_activity_at, 0), coalesce(last_expiry_at, 0))`;
  const months = `+${expiration.monthsOfInactivity} months`;
  const due = sql`(unixepoch(${since} / 1000, 'unixepoch', ${months}) * 1000 + ${since} % 1000)`;
  const willExpire = sql`${Number(expiration.status === 'ENABLED')} AND ${share} > 0 AND ${since} > 0`;
  const query = sql`
    UPDATE accounts SET
      next_expiry_at = CASE WHEN ${willExpire} THEN max(${due}, ${expiration.notBefore ?? 0}) END,
      next_expiry_amount = CASE WHEN ${willExpire} THEN ${share} ELSE 0 END`;
  database.run({ compile: () => query.compile(database.sql) });
}
