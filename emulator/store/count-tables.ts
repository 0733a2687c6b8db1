import type { Database } from './database';
import type { Schema } from './schema';

/** How many there are of what a world consists of. */
export function countTables(database: Database) {
  const count = (table: keyof Schema) =>
    database.first(
      database.sql.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('total')),
    )?.total ?? 0;
  return {
    contacts: count('contacts'),
    accounts: count('accounts'),
    transactions: count('ledger'),
    earningRules: count('earning_rules'),
    rewards: count('rewards'),
    coupons: count('coupons'),
    checkouts: count('checkouts'),
    activities: count('activities'),
  };
}

export type TableCounts = ReturnType<typeof countTables>;
