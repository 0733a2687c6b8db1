import { randomUUID } from 'node:crypto';
import { openDataFile } from './data-folder';
import { present } from './engine/assert';
import {
  createMovableClock,
  createStoppedClock,
  type Clock,
  type MovableClock,
} from './engine/clock';
import { createEngine, type Engine, type RecordedEvent } from './engine/execute';
import { live, type LivedThrough } from './live/live';
import type { LiveOrder } from './live/live-through';
import { plantOrCopy } from './planted-worlds';
import { addCrowd } from './seed/add-crowd';
import { SCENARIOS, type SeedName } from './seed/scenarios';
import { createSeededIds } from './seed/seeded-ids';
import { createStore } from './store/create-store';
import type { Database } from './store/database';
import { readSnapshot, writeSnapshot } from './store/snapshot-file';
import { recordDeliveries } from './webhooks/record-deliveries';

/** Any number; every seed starts with the same ids. */
const SEED_OF_IDS = 1;

/** An open database with the engine and the clock that run on it. */
export type World = {
  engine: Engine;
  clock: MovableClock;
  database: Database;
  /** Throws everything away and starts again from a seed. */
  reset: (seed: SeedName) => void;
  /** Lets customers live through some days from now on, all of them or, when that fails, none. */
  live: (order: LiveOrder) => LivedThrough;
  /** Writes everything to a file, to be restored at this very time of the emulator. */
  snapshot: (file: string) => void;
  /** Replaces everything by a snapshot and goes on at its time. Throws a SnapshotError, which changes nothing. */
  restore: (file: string) => void;
};

/**
 * Opens the database at `path`; a new one is filled with the seed, an existing one is kept as it is. `members` is how
 * many accounts the seed typical is to have at least. A `snapshot` to start from replaces what is there.
 */
export function openWorld(
  path: string,
  options: {
    seed: SeedName;
    members?: number;
    fresh: boolean;
    snapshot?: string | undefined;
    realClock: Clock;
  },
): World {
  const { realClock } = options;
  const database = openDataFile(path);
  const store = createStore(database);
  const clock = createMovableClock(realClock, {
    get: () => Number(store.state.get('clock-offset-ms') ?? 0),
    set: (offsetMs) => store.state.set('clock-offset-ms', String(offsetMs)),
  });
  const plant = (seed: SeedName) => {
    const seedClock = createStoppedClock(realClock.now());
    const engine = createEngine({
      store: { ...store, commands: { ...store.commands, insertEvents: ignorePast } },
      clock: seedClock,
      ids: createSeededIds(SEED_OF_IDS),
    });
    SCENARIOS[seed]({ engine, clock: seedClock, now: realClock.now() });
    if (seed === 'typical') addCrowd(engine, database, options.members ?? 0);
    store.state.set('seed', seed);
  };
  const reset = (seed: SeedName) => {
    const order = { seed, now: realClock.now(), plant: () => plant(seed) };
    // What is planted with thousands of members would be a large file to keep, and an empty world is quick to plant.
    if (seed !== 'empty' && !options.members) plantOrCopy(database, order);
    else {
      database.reset();
      database.transaction(order.plant);
    }
  };
  const restore = (file: string) => {
    readSnapshot(database, file);
    clock.moveTo(Number(present(store.state.get('snapshot-now'), "snapshot's time")));
  };
  if (options.snapshot !== undefined) restore(options.snapshot);
  else if (options.fresh || store.state.get('seed') === undefined) reset(options.seed);
  const engine = createEngine({
    store: { ...store, commands: { ...store.commands, insertEvents: recordEvents } },
    clock,
    ids: { next: () => randomUUID() },
  });
  function recordEvents(events: readonly RecordedEvent[]): void {
    store.commands.insertEvents(events);
    recordDeliveries(engine, events);
  }
  return {
    engine,
    clock,
    database,
    reset,
    live: (order) => live({ engine, clock }, order),
    snapshot: (file) => writeSnapshot(database, file, clock.now()),
    restore,
  };
}

/** What a seed's past brought about has been heard, so it leaves no events to send. */
function ignorePast(): void {
  return;
}
