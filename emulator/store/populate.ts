import { type RawBuilder, sql } from 'kysely';
import type { Database } from './database';
import { nextExpirySql } from './reschedule-expiry';
import { withoutIndexes } from './without-indexes';

/** A member of a large program with a short history: joined, perhaps spent points on a coupon, was there lately. */
export type CrowdMember = {
  accountId: string;
  contactId: string;
  memberId: string | null;
  firstName: string;
  lastName: string;
  email: string;
  /** Epoch milliseconds, like `latestAt`. */
  joinedAt: number;
  joinPoints: number;
  /** 0, or what the coupon cost; not more than `joinPoints`. */
  spentPoints: number;
  latestPoints: number;
  latestAt: number;
};

/** The reward whose coupons they bought, and the command all this belongs to. */
export type CrowdOrigin = { rewardId: string; commandId: string };

/**
 * Adds members with ledger entries, coupons and all that is derived from them, by SQL over whole tables: a million
 * commands would take a quarter of an hour. Tiers, rewards and the program have to be there; the audit holds it to
 * what commands would have done.
 */
export function populate(
  database: Database,
  members: Iterable<CrowdMember[], void, void>,
  origin: CrowdOrigin,
): void {
  const run = (statement: RawBuilder<unknown>) =>
    database.run({ compile: () => statement.compile(database.sql) });
  run(sql`CREATE TEMP TABLE crowd (
    account_id TEXT, contact_id TEXT, member_id TEXT, first_name TEXT, last_name TEXT, email TEXT,
    joined_at INTEGER, join_points INTEGER, spent INTEGER, latest_points INTEGER, latest_at INTEGER
  )`);
  for (const portion of members) run(fillSql(JSON.stringify(portion)));
  withoutIndexes(database, () => {
    run(contactsSql());
    run(accountsSql());
    for (const entries of entriesSql(origin)) run(entries);
    run(couponsSql(origin));
  });
  run(sql`DROP TABLE crowd`);
}

function fillSql(portion: string) {
  return sql`
    INSERT INTO crowd SELECT
      value ->> 'accountId', value ->> 'contactId', value ->> 'memberId', value ->> 'firstName',
      value ->> 'lastName', value ->> 'email', value ->> 'joinedAt', value ->> 'joinPoints',
      value ->> 'spentPoints', value ->> 'latestPoints', value ->> 'latestAt'
    FROM json_each(${portion})`;
}

function contactsSql() {
  return sql`
    INSERT INTO contacts
      (id, member_id, first_name, last_name, email, revision, created_at, updated_at)
    SELECT contact_id, member_id, first_name, last_name, email, 1, joined_at, joined_at FROM crowd`;
}

function accountsSql() {
  const next = nextExpirySql();
  return sql`
    INSERT INTO accounts (
      id, contact_id, member_id, contact_name, contact_email, contact_display_name,
      balance, earned, adjusted, redeemed, expired, tier_id, tier_points, tier_updated_at,
      next_expiry_at, next_expiry_amount, last_activity_at, revision, created_at, updated_at
    )
    WITH windowed AS (
      SELECT coalesce(
        (SELECT cast(value AS INTEGER) FROM emulator_state WHERE key = 'tiers-window-start'), 0
      ) AS start
    ), derived AS (
      SELECT crowd.*, first_name || ' ' || last_name AS full_name,
        join_points + latest_points - spent AS balance, latest_at AS last_activity_at,
        NULL AS last_expiry_at,
        iif(joined_at > start, join_points, 0) + iif(latest_at > start, latest_points, 0) AS points
      FROM crowd, windowed
    )
    SELECT account_id, contact_id, member_id, full_name, email, full_name,
      balance, join_points + latest_points, 0, spent, 0,
      (SELECT tiers.id FROM tiers, tiers_settings
       WHERE tiers_settings.status = 'ACTIVE' AND required_points <= points
       ORDER BY required_points DESC LIMIT 1),
      points, latest_at, ${next.at}, ${next.amount}, latest_at, iif(spent > 0, 4, 3), joined_at, latest_at
    FROM derived, program`;
}

/** Joining, spending halfway, the latest visit: in this order, which is that of every account's entries. */
function entriesSql({ rewardId, commandId }: CrowdOrigin): RawBuilder<unknown>[] {
  const into = sql`
    INSERT INTO ledger (id, account_id, type, amount, balance_after, description, info,
      effective_at, recorded_at, actor, command_id)`;
  const origin = sql`'system:seed', ${commandId}`;
  const earned = sql`json_object('type', 'EARN', 'appId', 'crowd')`;
  return [
    sql`${into} SELECT ${idSql(JOINING)}, account_id, 'EARN', join_points, join_points,
      'Joined with an order', ${earned}, joined_at, joined_at, ${origin} FROM crowd`,
    sql`${into} SELECT ${idSql(SPENDING)}, account_id, 'REDEEM', -spent, join_points - spent, NULL,
      json_object('type', 'REDEEM', 'rewardId', ${rewardId}, 'rewardType', 'COUPON_REWARD',
        'referenceEntityId', ${idSql(COUPON)}),
      ${SPENT_AT}, ${SPENT_AT}, ${origin} FROM crowd WHERE spent > 0`,
    sql`${into} SELECT ${idSql(LATEST)}, account_id, 'EARN', latest_points,
      join_points - spent + latest_points, 'Order', ${earned}, latest_at, latest_at, ${origin}
      FROM crowd`,
  ];
}

/** The coupons of those who spent points, used up; they look like the ones of the same reward that are there. */
function couponsSql({ rewardId }: CrowdOrigin) {
  return sql`
    INSERT INTO coupons (id, account_id, member_id, reward_id, reward_name, transaction_id, status,
      reference_id, reference_deleted, code, specification, refundable, revision, created_at,
      updated_at, cost_in_points)
    SELECT ${idSql(COUPON)}, account_id, crowd.member_id, ${rewardId}, pattern.reward_name,
      ${idSql(SPENDING)}, 'APPLIED', ${idSql(REFERENCE)}, 0, 'C' || upper(substr(account_id, -11)),
      pattern.specification, 0, 3, ${SPENT_AT}, ${SPENT_AT}, spent
    FROM crowd, (SELECT reward_name, specification FROM coupons WHERE reward_id = ${rewardId} LIMIT 1) AS pattern
    WHERE spent > 0`;
}

const SPENT_AT = sql`((joined_at + latest_at) / 2)`;
const JOINING = '0001';
const SPENDING = '0002';
const LATEST = '0003';
const COUPON = '0004';
const REFERENCE = '0005';

/** An id of the same member for another thing: ids of one kind ascend with the accounts'. */
function idSql(kind: string) {
  return sql`(substr(account_id, 1, 9) || ${kind} || substr(account_id, 14))`;
}
