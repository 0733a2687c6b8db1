import { sql } from 'kysely';
import type { Database } from './database';

/** Re-derives every account's next expiry after the program's settings were saved. */
export function rescheduleExpiry(database: Database): void {
  const next = nextExpirySql();
  const query = sql`
    UPDATE accounts SET next_expiry_at = ${next.at}, next_expiry_amount = ${next.amount} FROM program
    WHERE next_expiry_at IS NOT ${next.at} OR next_expiry_amount <> ${next.amount}`;
  database.run({ compile: () => query.compile(database.sql) });
}

/**
 * When and how much an account loses next, in terms of `accounts` joined with `program`; the set-based twin of
 * `nextExpiry` in engine/expiry.ts, which a property test holds it to.
 */
export function nextExpirySql() {
  const share = sql`(balance * expiration_percentage / 100)`;
  const since = sql`max(coalesce(last_activity_at, 0), coalesce(last_expiry_at, 0))`;
  const months = sql`'+' || expiration_months || ' months'`;
  const due = sql`(unixepoch(${since} / 1000, 'unixepoch', ${months}) * 1000 + ${since} % 1000)`;
  const willExpire = sql`expiration_status = 'ENABLED' AND ${share} > 0 AND ${since} > 0`;
  return {
    at: sql<
      number | null
    >`CASE WHEN ${willExpire} THEN max(${due}, coalesce(expiration_not_before, 0)) END`,
    amount: sql<number>`CASE WHEN ${willExpire} THEN ${share} ELSE 0 END`,
  };
}
