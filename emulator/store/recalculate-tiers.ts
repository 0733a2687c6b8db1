import { type RawBuilder, sql } from 'kysely';
import type { Recalculated, Recalculation } from '../engine/tiers';
import type { Database } from './database';

/** Set-based, because a program may have a million accounts: only what crossed the window's edge is read. */
export function recalculateTiers(database: Database, order: Recalculation): Recalculated {
  const derived = derivedSql(order);
  const reach = database.all({
    compile: () => reachSql(derived, order.cheapest).compile(database.sql),
  });
  const changed = database.all({
    compile: () => changeSql(derived, order.now).compile(database.sql),
  });
  return {
    changedIds: changed.map((row) => row.id),
    reach: reach.map((row) => ({ id: row.id, rewardAvailable: row.available === 1 })),
  };
}

/** Accounts as they are and as they should be, those that differ. */
function derivedSql({ window, ladder, everybody }: Recalculation): RawBuilder<unknown> {
  const isForwards = window.from <= window.to;
  const [after, until] = isForwards ? [window.from, window.to] : [window.to, window.from];
  return sql`
    WITH crossing AS MATERIALIZED (
      SELECT account_id, sum(amount) AS points FROM ledger
      WHERE tier_at > ${after} AND tier_at <= ${until}
      GROUP BY account_id
    ), pointed AS (
      SELECT accounts.id, balance, tier_id, tier_points,
        tier_points ${isForwards ? sql`-` : sql`+`} coalesce(crossing.points, 0) AS new_points
      FROM accounts ${everybody ? sql`LEFT JOIN` : sql`JOIN`} crossing
        ON crossing.account_id = accounts.id
    ), placed AS (
      SELECT *, ${tierSql(ladder)} AS new_tier FROM pointed
    ), derived AS (
      SELECT * FROM placed WHERE tier_points <> new_points OR tier_id IS NOT new_tier
    )`;
}

/** The highest tier that `new_points` reach. */
function tierSql(ladder: Recalculation['ladder']): RawBuilder<unknown> {
  const steps = ladder
    .toReversed()
    .map((tier) => sql`WHEN new_points >= ${tier.requiredPoints} THEN ${tier.id}`);
  return steps.length === 0 ? sql`NULL` : sql`CASE ${sql.join(steps, sql` `)} END`;
}

function changeSql(derived: RawBuilder<unknown>, now: number) {
  return sql<{ id: string }>`${derived}
    UPDATE accounts SET
      tier_id = derived.new_tier, tier_points = derived.new_points, tier_updated_at = ${now},
      revision = revision + 1, updated_at = ${now}
    FROM derived WHERE derived.id = accounts.id
    RETURNING accounts.id`;
}

/** Whose tier's cheapest reward is within the balance only now, or no longer. */
function reachSql(derived: RawBuilder<unknown>, cheapest: Recalculation['cheapest']) {
  return sql<{ id: string; available: number }>`${derived}, reach AS (
      SELECT id, ${isAffordable(sql`tier_id`, cheapest)} AS was,
        ${isAffordable(sql`new_tier`, cheapest)} AS available
      FROM derived WHERE tier_id IS NOT new_tier
    )
    SELECT id, available FROM reach WHERE was <> available`;
}

function isAffordable(tier: RawBuilder<unknown>, cheapest: Recalculation['cheapest']) {
  const steps = [...cheapest].map(
    ([tierId, cost]) => sql`WHEN ${tier} IS ${tierId} THEN balance >= ${cost}`,
  );
  return steps.length === 0 ? sql`0` : sql`CASE ${sql.join(steps, sql` `)} ELSE 0 END`;
}
