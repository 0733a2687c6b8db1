import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { createEmulator } from '../../emulator/create-emulator';
import { digestOf } from './state-digest';
import { stock } from './stock';

const NOW = Date.UTC(2026, 0, 15, 12);

/** An emulator in a temporary folder, whose file a second connection watches. Time stands still, so nothing comes due. */
export async function openShop() {
  const data = mkdtempSync(join(tmpdir(), 'emulator-fuzz-'));
  const emulator = await createEmulator({ data, seed: 'small', clock: { now: () => NOW } });
  const watcher = new Sqlite(join(data, 'emulator.sqlite'));
  const { admin, member, visitor } = emulator.info.tokens;
  const ids = await stock(emulator);
  const snapshot = join(data, 'stocked.snapshot');
  emulator.snapshot(snapshot);
  emulator.restore(snapshot);
  return {
    emulator,
    /** What is there. */
    ids,
    tokens: { admin, member, visitor },
    /** Changes with every commit of the emulator that wrote something, and with what it keeps beside its tables. */
    version: () =>
      [
        watcher.prepare('PRAGMA data_version').raw().all([]).flat()[0],
        emulator.faults.list().length,
      ]
        .map(String)
        .join(),
    /** Equal digests mean that not a single value in any table is different. */
    digest: () => digestOf(watcher),
    /** How much does not add up, once what was put off is done. */
    differences: () => {
      emulator.advance({ minutes: 1 });
      return emulator.audit().differences.length;
    },
    /** Makes everything what it was when the shop opened. */
    restock: () => emulator.restore(snapshot),
    close: async () => {
      watcher.close();
      await emulator.close();
      rmSync(data, { recursive: true });
    },
  };
}

export type FuzzShop = Awaited<ReturnType<typeof openShop>>;
