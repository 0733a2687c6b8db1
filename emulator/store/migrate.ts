import type Sqlite from 'libsql';
import { core } from './migrations/001-core';
import { offers } from './migrations/002-offers';
import { redemption } from './migrations/003-redemption';
import { asynchrony } from './migrations/004-asynchrony';
import { tierWindow } from './migrations/005-tier-window';
import { jobItems } from './migrations/006-job-items';
import { activities } from './migrations/007-activities';
import { webhooks } from './migrations/008-webhooks';
import { abandonedCheckouts } from './migrations/009-abandoned-checkouts';
import { activityLog } from './migrations/010-activity-log';
import { accountIndexes } from './migrations/011-account-indexes';
import { searchPrefixes } from './migrations/012-search-prefixes';
import { orders } from './migrations/013-orders';
import { orderRefunds } from './migrations/014-order-refunds';

/** In order; a released migration is never edited, the next number is added. */
export const MIGRATIONS: readonly string[] = [
  core,
  offers,
  redemption,
  asynchrony,
  tierWindow,
  jobItems,
  activities,
  webhooks,
  abandonedCheckouts,
  activityLog,
  accountIndexes,
  searchPrefixes,
  orders,
  orderRefunds,
];

/**
 * Applies the migrations that the file has not seen yet; each is one transaction. Throws for a file of a newer emulator,
 * of whose tables this one knows nothing.
 */
export function migrate(connection: Sqlite.Database): void {
  const [applied] = connection.prepare('PRAGMA user_version').raw().all([]).flat().map(Number);
  const first = applied ?? 0;
  if (first > MIGRATIONS.length) {
    throw new Error(`a newer emulator wrote format ${first}, this one knows ${MIGRATIONS.length}`);
  }
  MIGRATIONS.slice(first).forEach((migration, index) => {
    const version = first + index + 1;
    connection.exec(`BEGIN; ${migration}; PRAGMA user_version = ${version}; COMMIT;`);
  });
}
