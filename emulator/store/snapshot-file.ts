import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Sqlite from 'libsql';
import { type Database, openDatabase } from './database';
import { MIGRATIONS } from './migrate';

/** A file that cannot be restored, or a place where none can be written; the message says what to do. */
export class SnapshotError extends Error {}

/** "LOYA" in ASCII, where SQLite keeps the mark of the application that a file belongs to. */
const APPLICATION_ID = 0x4c4f_5941;

/**
 * Writes everything to the file at `path`, as of this moment, replacing what is there once the new file is whole.
 * `now` is the emulator's time, at which a restored world goes on.
 */
export function writeSnapshot(database: Database, path: string, now: number): void {
  const file = resolve(path);
  if (!existsSync(dirname(file))) {
    throw new SnapshotError(`There is no folder ${dirname(file)}: make it, or choose another one.`);
  }
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  database.saveTo(unfinished);
  const copy = new Sqlite(unfinished);
  copy.exec(`PRAGMA application_id = ${APPLICATION_ID};
    INSERT OR REPLACE INTO emulator_state (key, value) VALUES ('snapshot-now', '${now}');`);
  copy.close();
  renameSync(unfinished, file);
}

/**
 * Replaces everything by what a snapshot holds. One of an older emulator is brought up to date; anything else than a
 * whole snapshot is refused with a SnapshotError, and then nothing has changed.
 */
export function readSnapshot(database: Database, path: string): void {
  const file = resolve(path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new SnapshotError(`There is no file ${file}: check the name.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'emulator-snapshot-'));
  try {
    const copy = join(folder, 'snapshot.sqlite');
    copyFileSync(file, copy);
    requireSnapshot(copy);
    bringUpToDate(copy, database);
    database.replaceBy(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Looks at the file without changing it. */
function requireSnapshot(file: string): void {
  const connection = new Sqlite(file, { readonly: true });
  try {
    if (readPragma(connection, 'application_id') !== String(APPLICATION_ID)) throw notASnapshot();
    const version = Number(readPragma(connection, 'user_version'));
    if (version > MIGRATIONS.length) {
      throw new SnapshotError(
        `The snapshot was written by a newer emulator (format ${version}, this one knows ${MIGRATIONS.length}): ` +
          'update this emulator, or take a new snapshot with it.',
      );
    }
    if (readPragma(connection, 'quick_check') !== 'ok') {
      throw new SnapshotError('The snapshot is damaged: copy the file again, or use another one.');
    }
  } finally {
    connection.close();
  }
}

/** The first line that a pragma answers; undefined when the file cannot be read as a database. */
function readPragma(connection: Sqlite.Database, name: string): string | undefined {
  try {
    return connection.prepare(`PRAGMA ${name}`).raw().all([]).flat().map(String)[0];
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return undefined;
    throw error;
  }
}

/** Applies the migrations that the snapshot has not seen, and holds it to the schema of the open database. */
function bringUpToDate(file: string, database: Database): void {
  const copy = open(file);
  try {
    const { sql } = copy;
    const time = sql.selectFrom('emulator_state').selectAll().where('key', '=', 'snapshot-now');
    if (copy.schema() !== database.schema() || !copy.first(time)) throw notASnapshot();
  } finally {
    copy.close();
  }
}

/** Migrations fail on tables that are not what they were made to be. */
function open(file: string): Database {
  try {
    return openDatabase(file);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) throw notASnapshot();
    throw error;
  }
}

function notASnapshot(): SnapshotError {
  return new SnapshotError(
    'The file is not a snapshot of the Loyalty Emulator: take one with GET /__emulator/snapshot.',
  );
}
