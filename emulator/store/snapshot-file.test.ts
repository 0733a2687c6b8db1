import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database';
import { MIGRATIONS } from './migrate';
import { readSnapshot, SnapshotError, writeSnapshot } from './snapshot-file';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
  file = join(folder, 'snapshot');
});
afterEach(() => rmSync(folder, { recursive: true }));

const insert = { key: 'seed', value: 'typical' } as const;

describe('a snapshot', () => {
  it('brings a database with all its tables, views, indexes and triggers', () => {
    const [one, other] = [openDatabase(':memory:'), openDatabase(':memory:')];
    one.run(one.sql.insertInto('emulator_state').values(insert));
    writeSnapshot(one, file, 5);

    readSnapshot(other, file);

    expect(other.schema()).toBe(one.schema());
    expect(other.all(other.sql.selectFrom('emulator_state').selectAll())).toEqual([
      { key: 'seed', value: 'typical' },
      { key: 'snapshot-now', value: '5' },
    ]);
    one.close();
    other.close();
  });

  it.each(MIGRATIONS.map((_, index) => index + 1))(
    'of an emulator that knew %i migrations is brought up to date',
    (version) => {
      const database = openDatabase(':memory:');
      const schema = database.schema();
      writeOldSnapshot(version);

      readSnapshot(database, file);

      expect(database.schema()).toBe(schema);
      expect(database.all(database.sql.selectFrom('emulator_state').selectAll())).toEqual([
        { key: 'snapshot-now', value: '5' },
      ]);
      database.close();
    },
  );

  it('of an older emulator that was written into is refused', () => {
    const database = openDatabase(':memory:');
    writeOldSnapshot(1, 'DROP TABLE contacts');

    expect(() => readSnapshot(database, file)).toThrow(SnapshotError);
    database.close();
  });
});

/** What an emulator of that many migrations would have written. */
function writeOldSnapshot(version: number, afterwards = ''): void {
  const old = new Sqlite(file);
  old.exec(`${MIGRATIONS.slice(0, version).join(';')};
    INSERT INTO emulator_state (key, value) VALUES ('snapshot-now', '5');
    PRAGMA application_id = 1280268609; PRAGMA user_version = ${version}; ${afterwards}`);
  old.close();
}
