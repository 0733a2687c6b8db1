import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isTimeZone, offsetPeriods } from './time-zone';

const HOUR_MS = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Chatham',
];
const times = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) });

/** What the clocks of a zone show, as if it were UTC, by another way. */
function localTime(timeZone: string, time: number): number {
  return Date.parse(`${new Date(time).toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`);
}

describe('the offsets of a time zone', () => {
  it('change when clocks do', () => {
    const periods = offsetPeriods('Europe/Berlin', Date.UTC(2026, 0), Date.UTC(2026, 11));

    expect(periods).toEqual([
      { from: -Infinity, offsetMs: HOUR_MS },
      { from: Date.UTC(2026, 2, 29, 1), offsetMs: 2 * HOUR_MS },
      { from: Date.UTC(2026, 9, 25, 1), offsetMs: HOUR_MS },
    ]);
  });

  it('are right at every time that they span', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), times, times, (zone, one, other) => {
        const [start, end] = [Math.min(one, other), Math.min(one, other) + 400 * 24 * HOUR_MS];
        const at = start + ((Math.max(one, other) - start) % (end - start));
        const second = at - (at % 1000);
        const period = offsetPeriods(zone, start, end).findLast(({ from }) => from <= second);

        expect(second + (period?.offsetMs ?? 0)).toBe(localTime(zone, second));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the moment of a local time', () => {
  it('shows that time, or is when clocks are put forward over it', () => {
    expect(instantOf('Europe/Berlin', Date.UTC(2026, 6, 1))).toBe(Date.UTC(2026, 5, 30, 22));
    // In Santiago, 6 September 2026 begins at 1 o'clock.
    expect(instantOf('America/Santiago', Date.UTC(2026, 8, 6))).toBe(Date.UTC(2026, 8, 6, 4));
  });

  it('is the first one of two, when clocks are put back', () => {
    expect(instantOf('Europe/Berlin', Date.UTC(2026, 9, 25, 2))).toBe(Date.UTC(2026, 9, 25, 0));
  });

  it('shows that time wherever it exists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), times, (zone, time) => {
        const second = time - (time % 1000);
        const local = localTime(zone, second);

        expect(localTime(zone, instantOf(zone, local))).toBe(local);
      }),
    );
  });
});

describe('a time zone', () => {
  it('is known by its name in the IANA database', () => {
    expect(ZONES.every(isTimeZone)).toBe(true);
    expect(['', 'Mars/Base', '../UTC', 'GMT+99'].some(isTimeZone)).toBe(false);
  });

  it.each([
    ['Z', 0],
    ['+05', 5 * HOUR_MS],
    ['-0330', -3.5 * HOUR_MS],
    ['+05:30', 5.5 * HOUR_MS],
  ])('can be the offset %s', (offset, offsetMs) => {
    expect(isTimeZone(offset)).toBe(true);
    expect(offsetPeriods(offset, 0, 400 * 24 * HOUR_MS)).toEqual([{ from: -Infinity, offsetMs }]);
    expect(instantOf(offset, offsetMs)).toBe(0);
  });

  it.each(['+24:00', '+5', '05:00', '+05:60', '+05:30:00'])('is not %s', (offset) => {
    expect(isTimeZone(offset)).toBe(false);
  });
});
