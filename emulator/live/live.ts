import { createHash } from 'node:crypto';
import { createStoppedClock, type MovableClock } from '../engine/clock';
import { createEngine, type Engine } from '../engine/execute';
import { guidFromHex, type IdSource } from '../engine/ids';
import type { LiveReport } from './diary';
import { type LiveOrder, liveThrough } from './live-through';

/** What happened between two times of the emulator, in epoch milliseconds. */
export type LivedThrough = LiveReport & { from: number; to: number };

/** Lets customers live through some days from now on: all of them or, when that fails, none. The clock goes along. */
export function live(
  { engine, clock }: { engine: Engine; clock: MovableClock },
  order: LiveOrder,
): LivedThrough {
  const { store } = engine;
  const from = clock.now();
  const liveClock = createStoppedClock(from);
  const liveEngine = createEngine({ store, clock: liveClock, ids: createLiveIds(order, from) });
  const report = store.transaction(() =>
    liveThrough({ engine: liveEngine, clock: liveClock }, order),
  );
  clock.moveTo(liveClock.now());
  return { from, to: liveClock.now(), ...report };
}

/** Ids that are the same whenever the same order is given at the same time, and otherwise new. */
function createLiveIds({ randomSeed }: LiveOrder, start: number): IdSource {
  let made = 0;
  return {
    next: () => {
      made += 1;
      const hash = createHash('sha256').update(`${randomSeed}:${start}:${made}`);
      return guidFromHex(hash.digest('hex'));
    },
  };
}
