import type Sqlite from 'libsql';

/** Drops the views and then the tables. They are not emptied: the ledger's triggers refuse to delete an entry. */
export function dropEverything(connection: Sqlite.Database): void {
  const drops = connection
    .prepare(
      `SELECT 'DROP ' || type || ' "' || name || '";' FROM sqlite_master
       WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'account_search_%'
       ORDER BY type DESC`,
    )
    .raw()
    .all([])
    .flat();
  connection.exec(`${drops.join('')} PRAGMA user_version = 0;`);
}
