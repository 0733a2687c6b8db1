import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../emulator/store/database';
import { withoutIndexes } from '../emulator/store/without-indexes';
import { onceMs } from './measure';
import { duration, type Figure, judge } from './report';
import { startEmulator } from './start-emulator';

const MOST_MB = 500;

/** A large program made from nothing, against its rows merely copied, and the memory that this takes. */
export async function benchSeeding(folder: string, members: number): Promise<Figure[]> {
  const data = join(folder, 'large');
  const emulator = await startEmulator({ data, members });
  const peakMb = await emulator.peakMb();
  await emulator.stop();
  const rawMs = await onceMs(() =>
    copyRows(join(data, 'emulator.sqlite'), join(folder, 'rows.sqlite')),
  );
  return [
    {
      what: `Seed of ${members.toLocaleString('en')} members, over copying their rows in bulk`,
      measured: `${duration(emulator.startMs)} over ${duration(rawMs)}`,
      ...judge(emulator.startMs / rawMs, { atMost: 3 }),
    },
    {
      what: `Memory resident at most, with ${members.toLocaleString('en')} members`,
      measured: `${Math.round(peakMb)} MB`,
      ratio: `${(peakMb / MOST_MB).toFixed(2)}×`,
      bar: `≤ ${MOST_MB} MB`,
      isMet: peakMb <= MOST_MB,
    },
  ];
}

/**
 * The quickest way there is: INSERT … SELECT from an attached file, in one transaction and in the order of the rows, with
 * the indexes made afterwards.
 */
function copyRows(from: string, to: string): void {
  const database = openDatabase(to);
  const run = (text: string) =>
    database.run({ compile: () => sql.raw(text).compile(database.sql) });
  run('PRAGMA foreign_keys = OFF');
  run(`ATTACH '${from.replaceAll("'", "''")}' AS seeded`);
  database.transaction(() =>
    withoutIndexes(database, () => {
      for (const table of TABLES) {
        const columns = columnsOf(database, table).join(', ');
        run(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM seeded.${table}`);
      }
    }),
  );
  database.close();
}

/** Where a member's rows are. */
const TABLES = ['contacts', 'accounts', 'ledger', 'coupons'];

/** All columns but those that SQLite derives. */
function columnsOf(database: Database, table: string): string[] {
  const query = sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`;
  return database.all({ compile: () => query.compile(database.sql) }).map(({ name }) => name);
}
