import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { type Database, openDatabase } from './store/database';

/** A data folder that cannot be used; the message says what to do. */
export class DataFolderError extends Error {}

/** A folder that belongs to this emulator until it is released or the process ends. */
export type DataFolder = { databaseFile: string; release: () => void };

/**
 * Makes the folder where there is none and takes it for this emulator alone: two on the same data would do all that is
 * due twice, and each would go by what it remembers. Throws a DataFolderError.
 */
export function claimDataFolder(folder: string): DataFolder {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unusable(`The folder ${folder} cannot be made`, error);
  }
  return { databaseFile: join(folder, 'emulator.sqlite'), release: lock(folder) };
}

/** Opens the database at `path`, a file or ':memory:'. Throws a DataFolderError for a file that is not the emulator's. */
export function openDataFile(path: string): Database {
  try {
    return openDatabase(path);
  } catch (error) {
    throw unusable(`The emulator's data in ${path} cannot be opened`, error);
  }
}

/** A transaction on a file of its own: its lock ends with the process, however that ends. */
function lock(folder: string): () => void {
  try {
    const connection = new Sqlite(join(folder, 'emulator.lock'));
    connection.exec('BEGIN EXCLUSIVE');
    return () => {
      connection.exec('ROLLBACK');
      connection.close();
    };
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || error.code !== 'SQLITE_BUSY') {
      throw unusable(`The folder ${folder} cannot be written to`, error);
    }
    throw new DataFolderError(
      `Another emulator is using the folder ${folder}: stop it, or choose another folder with --data.`,
    );
  }
}

function unusable(what: string, error: unknown): DataFolderError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DataFolderError(
    `${what} (${reason}): choose another folder with --data, or move away what is there.`,
    { cause: error },
  );
}
