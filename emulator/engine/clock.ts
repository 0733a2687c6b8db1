/** Tells the time the whole emulator runs on, in epoch milliseconds. */
export type Clock = { now: () => number };

/** A clock that can be moved; it keeps running from where it was put. */
export type MovableClock = Clock & { moveTo: (now: number) => void };

/**
 * Real time plus an offset. `offset` is where the offset is kept, so that a moved clock survives a restart.
 */
export function createMovableClock(
  real: Clock,
  offset: { get(): number; set(offsetMs: number): void },
): MovableClock {
  return {
    now: () => real.now() + offset.get(),
    moveTo: (now) => offset.set(now - real.now()),
  };
}

/** A clock that stands still until it is moved: seeds and tests use it to be repeatable. */
export function createStoppedClock(start: number): MovableClock {
  let current = start;
  return {
    now: () => current,
    moveTo: (now) => {
      current = now;
    },
  };
}

/** The same day and time `months` later; a day that the month lacks overflows into the next, as SQLite's does. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time);
  return date.setUTCMonth(date.getUTCMonth() + months);
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
