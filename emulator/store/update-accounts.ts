import { sql } from 'kysely';
import type { Account } from '../engine/accounts';
import type { Database } from './database';
import { toJsonRows } from './json';

/** What commands change. Naming the other columns in an UPDATE would make SQLite rewrite their indexes. */
const CHANGING = [
  'balance',
  'earned',
  'adjusted',
  'redeemed',
  'expired',
  'tier_id',
  'tier_points',
  'tier_updated_at',
  'next_expiry_at',
  'next_expiry_amount',
  'last_activity_at',
  'last_expiry_at',
  'revision',
  'updated_at',
] as const;

/** Saves what commands change of these accounts, in one statement. */
export function updateAccounts(database: Database, accounts: readonly Account[]): void {
  const query = sql`
    UPDATE accounts SET ${sql.join(CHANGING.map((name) => sql`${sql.ref(name)} = changed.${sql.ref(name)}`))}
    FROM (
      SELECT value ->> 0 AS account_id,
        ${sql.join(CHANGING.map((name, index) => sql`value ->> ${sql.lit(index + 1)} AS ${sql.ref(name)}`))}
      FROM json_each(${toJsonRows(accounts.map(toValues))})
    ) AS changed
    WHERE accounts.id = changed.account_id`;
  database.run({ compile: () => query.compile(database.sql) });
}

/** The account's id, then its values in the order of CHANGING. */
function toValues({ id, points, tier, nextExpiry, ...account }: Account) {
  return [
    id,
    points.balance,
    points.earned,
    points.adjusted,
    points.redeemed,
    points.expired,
    tier.id,
    tier.points,
    tier.updatedAt,
    nextExpiry.at,
    nextExpiry.amount,
    account.lastActivityAt,
    account.lastExpiryAt,
    account.revision,
    account.updatedAt,
  ];
}
