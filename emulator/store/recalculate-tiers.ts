import { type RawBuilder, sql } from 'kysely';
import type { Recalculated, Recalculation } from '../engine/tiers';
import type { Database } from './database';

/**
 * Set-based, because a program may have a million accounts: only what crossed the window's edge is read, and what
 * changes is worked out once, into a table of its own.
 */
export function recalculateTiers(database: Database, order: Recalculation): Recalculated {
  const run = (query: RawBuilder<unknown>) =>
    database.run({ compile: () => query.compile(database.sql) });
  run(CHANGES_TABLE);
  run(sql`DELETE FROM tier_changes`);
  run(deriveSql(order));
  run(applySql(order.now));
  const changes = sql<Change>`SELECT id, was_available, is_available FROM tier_changes`;
  const changed = database.all({ compile: () => changes.compile(database.sql) });
  return {
    changedIds: changed.map((row) => row.id),
    reach: changed
      .filter((row) => row.was_available !== row.is_available)
      .map((row) => ({ id: row.id, rewardAvailable: row.is_available === 1 })),
  };
}

type Change = { id: string; was_available: number; is_available: number };

const CHANGES_TABLE = sql`
  CREATE TEMP TABLE IF NOT EXISTS tier_changes (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    tier_id TEXT,
    tier_points INTEGER NOT NULL,
    was_available INTEGER NOT NULL,
    is_available INTEGER NOT NULL
  ) STRICT`;

/** The accounts that are not as they should be, and how they should be. */
function deriveSql({ window, ladder, cheapest, everybody }: Recalculation): RawBuilder<unknown> {
  const isForwards = window.from <= window.to;
  const [after, until] = isForwards ? [window.from, window.to] : [window.to, window.from];
  return sql`
    WITH crossing AS MATERIALIZED (
      SELECT account_id, sum(amount) AS points FROM ledger
      WHERE tier_at > ${after} AND tier_at <= ${until}
      GROUP BY account_id
    ), pointed AS (
      SELECT seq, accounts.id, balance, tier_id, tier_points,
        tier_points ${isForwards ? sql`-` : sql`+`} coalesce(crossing.points, 0) AS new_points
      FROM accounts ${everybody ? sql`LEFT JOIN` : sql`JOIN`} crossing
        ON crossing.account_id = accounts.id
    ), placed AS (
      SELECT *, ${tierSql(ladder)} AS new_tier FROM pointed
    )
    INSERT INTO tier_changes
    SELECT seq, id, new_tier, new_points,
      ${isAffordable(sql`tier_id`, cheapest)}, ${isAffordable(sql`new_tier`, cheapest)}
    FROM placed WHERE tier_points <> new_points OR tier_id IS NOT new_tier`;
}

/** The highest tier that `new_points` reach. */
function tierSql(ladder: Recalculation['ladder']): RawBuilder<unknown> {
  const steps = ladder
    .toReversed()
    .map((tier) => sql`WHEN new_points >= ${tier.requiredPoints} THEN ${tier.id}`);
  return steps.length === 0 ? sql`NULL` : sql`CASE ${sql.join(steps, sql` `)} END`;
}

/** Whether the balance buys the tier's cheapest reward. */
function isAffordable(tier: RawBuilder<unknown>, cheapest: Recalculation['cheapest']) {
  const steps = [...cheapest].map(
    ([tierId, cost]) => sql`WHEN ${tier} IS ${tierId} THEN balance >= ${cost}`,
  );
  return steps.length === 0 ? sql`0` : sql`CASE ${sql.join(steps, sql` `)} ELSE 0 END`;
}

function applySql(now: number): RawBuilder<unknown> {
  return sql`
    UPDATE accounts SET
      tier_id = tier_changes.tier_id, tier_points = tier_changes.tier_points,
      tier_updated_at = ${now}, revision = revision + 1, updated_at = ${now}
    FROM tier_changes WHERE tier_changes.seq = accounts.seq`;
}
