import { openWorld, type World } from './create-world';
import { claimDataFolder } from './data-folder';
import type { LivedThrough } from './live/live';
import type { Clock } from './engine/clock';
import { finishDueWork, runDueWork } from './engine/due-work';
import { invalidField } from './engine/errors';
import type { Engine } from './engine/execute';
import type { LiveOrder } from './live/live-through';
import type { SeedName } from './seed/scenarios';
import { audit, type AuditReport } from './store/audit';
import { countTables, type TableCounts } from './store/count-tables';

/** A world in which time passes. */
export type RunningWorld = {
  engine: Engine;
  seed: () => string;
  /** Emulator time, epoch milliseconds. */
  now: () => number;
  /** Moves the clock forward and does what became due. */
  moveTo: (now: number) => void;
  audit: () => AuditReport;
  count: () => TableCounts;
  /** Starts again from a seed: the one it was started with, when none is named. */
  reset: (seed?: SeedName) => void;
  /** See World.live. */
  live: (order: LiveOrder) => LivedThrough;
  /** See World.snapshot and World.restore. */
  snapshot: (file: string) => void;
  restore: (file: string) => void;
  close: () => void;
};

export type WorldOptions = {
  /** Folder of the database, used by one emulator at a time; in memory when absent. */
  data?: string;
  /** What the emulator's clock is counted from; real time by default. */
  clock?: Clock;
  /** What a new database is filled with; an existing one is kept. */
  seed?: SeedName;
  /** How many accounts the seed `typical` is to have at least; its own 180 when absent. */
  members?: number;
  /** Throw an existing database away. */
  fresh?: boolean;
  /** A snapshot to start from, which replaces an existing database. */
  snapshot?: string | undefined;
};

const TICK_MS = 250;
/** Dates that are computed from a clock of the year 3000 can still be written as ISO strings. */
const LATEST = Date.UTC(3000, 0);

/** Opens the world and does due work as time passes. */
export function runWorld({
  data,
  clock,
  seed = 'typical',
  members = 0,
  fresh = false,
  snapshot,
}: WorldOptions): RunningWorld {
  const realClock = clock ?? { now: () => Date.now() };
  const { world, release } = openIn(data, { seed, members, fresh, snapshot, realClock });
  const stopDueWork = keepDoing(() => runDueWork(world.engine));

  return {
    engine: world.engine,
    seed: () => world.engine.store.state.get('seed') ?? '',
    now: world.clock.now,
    moveTo: (now) => {
      if (now < world.clock.now()) {
        throw invalidField('now', 'must not be in the past: reset to go back in time');
      }
      if (now > LATEST) throw invalidField('now', 'must be before the year 3000', 'MAX');
      world.clock.moveTo(now);
      finishDueWork(world.engine);
    },
    audit: () => audit(world.database),
    count: () => countTables(world.database),
    reset: (name = seed) => world.reset(name),
    live: world.live,
    snapshot: world.snapshot,
    restore: world.restore,
    close: () => {
      stopDueWork();
      world.database.close();
      release();
    },
  };
}

/** In a folder, which is released when that fails, or in memory. */
function openIn(
  data: string | undefined,
  options: Parameters<typeof openWorld>[1],
): { world: World; release: () => void } {
  if (!data) return { world: openWorld(':memory:', options), release: () => undefined };
  const { databaseFile, release } = claimDataFolder(data);
  try {
    return { world: openWorld(databaseFile, options), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Repeats the work several times a second, and at once while there is more of it; requests are answered in between. */
function keepDoing(work: () => boolean): () => void {
  let timer = setTimeout(round, TICK_MS).unref();
  function round(): void {
    const hasMore = work();
    timer = setTimeout(round, hasMore ? 0 : TICK_MS).unref();
  }
  return () => clearTimeout(timer);
}
