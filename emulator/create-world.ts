import { randomUUID } from 'node:crypto';
import {
  createMovableClock,
  createStoppedClock,
  type Clock,
  type MovableClock,
} from './engine/clock';
import { createEngine, type Engine } from './engine/execute';
import { SCENARIOS, type SeedName } from './seed/scenarios';
import { createSeededIds } from './seed/seeded-ids';
import { createStore } from './store/create-store';
import { type Database, openDatabase } from './store/database';

/** An open database with the engine and the clock that run on it. */
export type World = { database: Database; engine: Engine; clock: MovableClock; close(): void };

/** Opens the database at `path`; a new one is filled with the seed, an existing one is kept as it is. */
export function openWorld(path: string, options: { seed: SeedName; realClock: Clock }): World {
  const database = openDatabase(path);
  const store = createStore(database);
  const clock = createMovableClock(options.realClock, {
    get: () => Number(store.state.get('clock-offset-ms') ?? 0),
    set: (offsetMs) => store.state.set('clock-offset-ms', String(offsetMs)),
  });
  if (store.state.get('seed') === undefined) {
    database.transaction(() => {
      const now = options.realClock.now();
      const seedClock = createStoppedClock(now);
      const ids = createSeededIds(options.seed);
      const engine = createEngine({ store, clock: seedClock, ids });
      SCENARIOS[options.seed]({ engine, clock: seedClock, now });
      store.state.set('seed', options.seed);
    });
  }
  const engine = createEngine({ store, clock, ids: { next: () => randomUUID() } });
  return { database, engine, clock, close: () => database.close() };
}
