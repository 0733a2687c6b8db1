import { sql } from 'kysely';
import { redemptionSql, strayRedemptionSql } from './audit-redemptions';
import type { Database } from './database';
import { nextExpirySql } from './reschedule-expiry';

/** A cached value that the ledger, or what it was copied from, does not bear out. */
export type AuditDifference = {
  check: string;
  entityId: string;
  expected: string | number | null;
  actual: string | number | null;
};

export type AuditReport = {
  accounts: number;
  entries: number;
  differences: AuditDifference[];
};

const LIMIT = 100;

/** Re-derives everything that is cached, with set-based SQL, and lists up to 100 differences per check. */
export function audit(database: Database): AuditReport {
  const count = (table: 'accounts' | 'ledger') =>
    database.first(
      database.sql.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('total')),
    )?.total ?? 0;
  const differences = [
    countersSql(),
    chainSql(),
    tierSql(),
    expirySql(),
    contactSql(),
    redemptionSql(LIMIT),
    strayRedemptionSql(LIMIT),
  ].flatMap((query) => database.all({ compile: () => query.compile(database.sql) }));
  return { accounts: count('accounts'), entries: count('ledger'), differences };
}

/** Counters against the sums of their entries. */
function countersSql() {
  return sql<AuditDifference>`
    WITH sums AS (
      SELECT account_id,
        sum(amount) FILTER (WHERE type = 'EARN' OR type = 'REFUND' AND tier_at IS NOT NULL) AS earned,
        sum(amount) FILTER (WHERE type = 'ADJUST') AS adjusted,
        -sum(amount) FILTER (WHERE type = 'REDEEM' OR type = 'REFUND' AND tier_at IS NULL) AS redeemed,
        -sum(amount) FILTER (WHERE type = 'EXPIRE') AS expired,
        sum(amount) AS balance
      FROM ledger GROUP BY account_id
    ), counters AS (
      SELECT id, 'earned' AS name, accounts.earned AS actual, sums.earned AS expected
        FROM accounts LEFT JOIN sums ON account_id = id
      UNION ALL SELECT id, 'adjusted', accounts.adjusted, sums.adjusted
        FROM accounts LEFT JOIN sums ON account_id = id
      UNION ALL SELECT id, 'redeemed', accounts.redeemed, sums.redeemed
        FROM accounts LEFT JOIN sums ON account_id = id
      UNION ALL SELECT id, 'expired', accounts.expired, sums.expired
        FROM accounts LEFT JOIN sums ON account_id = id
      UNION ALL SELECT id, 'balance', accounts.balance, sums.balance
        FROM accounts LEFT JOIN sums ON account_id = id
    )
    SELECT 'counter ' || name AS "check", id AS "entityId", coalesce(expected, 0) AS expected, actual
    FROM counters WHERE actual <> coalesce(expected, 0) LIMIT ${LIMIT}`;
}

/** Each entry's balance against the running sum up to it. */
function chainSql() {
  return sql<AuditDifference>`
    WITH running AS (
      SELECT id, balance_after, sum(amount) OVER (PARTITION BY account_id ORDER BY seq) AS total
      FROM ledger
    )
    SELECT 'running balance' AS "check", id AS "entityId", total AS expected, balance_after AS actual
    FROM running WHERE total <> balance_after LIMIT ${LIMIT}`;
}

/** Tier points and tiers as of the last recalculation, which is when points left the window last. */
function tierSql() {
  return sql<AuditDifference>`
    WITH window AS (
      SELECT coalesce((
        SELECT cast(value AS INTEGER) FROM emulator_state WHERE key = 'tiers-window-start'
      ), 0) AS start
    ), windowed AS (
      SELECT account_id, sum(amount) AS points FROM ledger, window
      WHERE tier_at > window.start GROUP BY account_id
    ), derived AS (
      SELECT accounts.id, tier_points, tier_id, coalesce(points, 0) AS points,
        (SELECT tiers.id FROM tiers, tiers_settings
         WHERE tiers_settings.status = 'ACTIVE' AND required_points <= accounts.tier_points
         ORDER BY required_points DESC LIMIT 1) AS ladder_tier
      FROM accounts LEFT JOIN windowed ON account_id = accounts.id
    )
    SELECT 'tier points' AS "check", id AS "entityId", points AS expected, tier_points AS actual
      FROM derived WHERE points <> tier_points
    UNION ALL SELECT 'tier', id, ladder_tier, tier_id FROM derived WHERE ladder_tier IS NOT tier_id
    LIMIT ${LIMIT}`;
}

function expirySql() {
  const next = nextExpirySql();
  return sql<AuditDifference>`
    WITH derived AS (
      SELECT accounts.id, next_expiry_at, next_expiry_amount, ${next.at} AS at, ${next.amount} AS amount
      FROM accounts, program
    )
    SELECT 'next expiry' AS "check", id AS "entityId", at AS expected, next_expiry_at AS actual
      FROM derived WHERE at IS NOT next_expiry_at
    UNION ALL SELECT 'next expiry amount', id, amount, next_expiry_amount
      FROM derived WHERE amount <> next_expiry_amount
    LIMIT ${LIMIT}`;
}

/** The copy of the contact that every account carries. */
function contactSql() {
  return sql<AuditDifference>`
    WITH derived AS (
      SELECT accounts.id, contact_name, contact_email, accounts.member_id, contacts.member_id AS member,
        email, nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), '') AS name
      FROM accounts JOIN contacts ON contacts.id = accounts.contact_id
    )
    SELECT 'contact name' AS "check", id AS "entityId", name AS expected, contact_name AS actual
      FROM derived WHERE name IS NOT contact_name
    UNION ALL SELECT 'contact email', id, email, contact_email
      FROM derived WHERE email IS NOT contact_email
    UNION ALL SELECT 'member', id, member, member_id FROM derived WHERE member IS NOT member_id
    LIMIT ${LIMIT}`;
}
