import { createHash } from 'node:crypto';
import type Sqlite from 'libsql';

/** A hash of every row of every table; equal digests mean that nothing at all is different. */
export function digestOf(connection: Sqlite.Database): string {
  const hash = createHash('sha256');
  const tables = connection
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'account_search%'`,
    )
    .raw()
    .all([])
    .flat()
    .map(String);
  for (const table of tables.sort()) {
    const rows = connection.prepare(`SELECT * FROM "${table}"`).raw().all([]);
    hash.update(JSON.stringify([table, rows]));
  }
  return hash.digest('hex');
}
