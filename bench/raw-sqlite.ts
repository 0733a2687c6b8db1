import Sqlite from 'libsql';

/** A plain connection, set up as the emulator sets its own up, so that only what is done with it differs. */
export function openRaw(path: string): Sqlite.Database {
  const connection = new Sqlite(path);
  connection.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 8000;
  `);
  return connection;
}

/** Writes a copy of the database that this connection has open. */
export function copyTo(connection: Sqlite.Database, path: string): void {
  connection.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`);
}
