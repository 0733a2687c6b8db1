import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MINUTE_MS } from './engine/clock';
import type { SeedName } from './seed/scenarios';
import type { Database } from './store/database';

/** Seeds end now. A copy that is older than this would look as if nothing had happened lately. */
const FRESH_MS = 10 * MINUTE_MS;

/** A database file, as of its planting. */
type PlantedWorld = { content: Buffer; plantedAt: number };

/** Of the whole process: every emulator in it starts from the same seeds. */
const worlds = new Map<SeedName, PlantedWorld>();

/**
 * Fills a database with a seed by `plant`, or with a copy of what it planted a little while ago: living through a year
 * and a half takes many times as long as copying the outcome. `now` is real time.
 */
export function plantOrCopy(
  database: Database,
  { seed, now, plant }: { seed: SeedName; now: number; plant: () => void },
): void {
  const world = worlds.get(seed);
  if (world && now >= world.plantedAt && now - world.plantedAt < FRESH_MS) {
    withTemporaryFile((file) => {
      writeFileSync(file, world.content);
      database.replaceBy(file);
    });
    return;
  }
  database.reset();
  database.transaction(plant);
  withTemporaryFile((file) => {
    database.saveTo(file);
    worlds.set(seed, { content: readFileSync(file), plantedAt: now });
  });
}

/** SQLite copies to and from files only. Nothing is left of it, however the process ends. */
function withTemporaryFile(work: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-seed-'));
  try {
    work(join(folder, 'planted.sqlite'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
