import { sql } from 'kysely';
import type { TierStore } from '../engine/tiers';
import type { Database } from './database';

/** Set-based, because a program may have a million accounts: one pass over the window, one over the accounts. */
export function recalculateTiers(
  database: Database,
  at: { now: number; windowStart: number },
): ReturnType<TierStore['recalculate']> {
  const query = sql<{ id: string }>`
    WITH windowed AS (
      SELECT account_id, sum(amount) AS points FROM ledger
      WHERE type IN ('EARN', 'ADJUST') AND effective_at > ${at.windowStart}
      GROUP BY account_id
    ), ladder AS (
      SELECT tiers.id, tiers.required_points FROM tiers, tiers_settings
      WHERE tiers_settings.status = 'ACTIVE'
    ), derived AS (
      SELECT accounts.id, accounts.tier_id AS old_tier, coalesce(windowed.points, 0) AS points,
        (SELECT ladder.id FROM ladder WHERE ladder.required_points <= coalesce(windowed.points, 0)
         ORDER BY ladder.required_points DESC LIMIT 1) AS new_tier
      FROM accounts LEFT JOIN windowed ON windowed.account_id = accounts.id
      WHERE accounts.tier_points <> coalesce(windowed.points, 0) OR accounts.tier_id IS NOT new_tier
    )
    UPDATE accounts SET
      tier_id = derived.new_tier, tier_points = derived.points, tier_updated_at = ${at.now},
      revision = revision + 1, updated_at = ${at.now}
    FROM derived WHERE derived.id = accounts.id
    RETURNING accounts.id`;
  const moved = database.all({ compile: () => query.compile(database.sql) });
  return { movedAccountIds: moved.map((row) => row.id) };
}
