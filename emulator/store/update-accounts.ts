import { sql } from 'kysely';
import type { Account, AccountChange } from '../engine/accounts';
import type { Scalar } from '../engine/list-query';
import type { Database } from './database';
import { manyRows } from './many-rows';

/** What commands change, and where it is kept. */
const CHANGING: readonly [column: string, read: (account: Account) => Scalar][] = [
  ['balance', ({ points }) => points.balance],
  ['earned', ({ points }) => points.earned],
  ['adjusted', ({ points }) => points.adjusted],
  ['redeemed', ({ points }) => points.redeemed],
  ['expired', ({ points }) => points.expired],
  ['tier_id', ({ tier }) => tier.id],
  ['tier_points', ({ tier }) => tier.points],
  ['tier_updated_at', ({ tier }) => tier.updatedAt],
  ['next_expiry_at', ({ nextExpiry }) => nextExpiry.at],
  ['next_expiry_amount', ({ nextExpiry }) => nextExpiry.amount],
  ['last_activity_at', ({ lastActivityAt }) => lastActivityAt],
  ['last_expiry_at', ({ lastExpiryAt }) => lastExpiryAt],
  ['revision', ({ revision }) => revision],
  ['updated_at', ({ updatedAt }) => updatedAt],
];

/**
 * Saves what changed of these accounts: a statement for those whose tier changed, and one for the others. It names only
 * columns in which at least one of them changed: SQLite rewrites the indexes of every column that an UPDATE names.
 */
export function updateAccounts(database: Database, changes: readonly AccountChange[]): void {
  const isInOtherTier = ({ before, after }: AccountChange) => before.tier.id !== after.tier.id;
  updateTogether(database, changes.filter(isInOtherTier));
  updateTogether(
    database,
    changes.filter((change) => !isInOtherTier(change)),
  );
}

function updateTogether(database: Database, changes: readonly AccountChange[]): void {
  const changed = CHANGING.filter(([, read]) =>
    changes.some(({ before, after }) => read(before) !== read(after)),
  );
  if (changed.length === 0) return;
  const rows = changes.map(({ after }) => [after.id, ...changed.map(([, read]) => read(after))]);
  const { values, source } = manyRows(rows);
  const names = ['account_id', ...changed.map(([column]) => column)];
  const selected = names.map((name, index) => sql`${values[index]} AS ${sql.ref(name)}`);
  const settings = changed.map(([column]) => sql`${sql.ref(column)} = changed.${sql.ref(column)}`);
  const query = sql`
    UPDATE accounts SET ${sql.join(settings)}
    FROM (SELECT ${sql.join(selected)} FROM ${source}) AS changed
    WHERE accounts.id = changed.account_id`;
  database.run({ compile: () => query.compile(database.sql) });
}
