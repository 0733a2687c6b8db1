import { describe, expect, it } from 'vitest';
import { formatChange, formatDay, formatMoney, formatPoints, formatTime } from './format';

describe('what the console writes', () => {
  it('counts points', () => {
    expect([0, 1, -1, 1234].map(formatPoints)).toEqual([
      '0 points',
      '1 point',
      '-1 point',
      '1,234 points',
    ]);
  });

  it('signs changes', () => {
    expect([5, -1200, 0].map(formatChange)).toEqual(['+5', '−1,200', '+0']);
  });

  it('tells money in the currency of the site, and time in the one of the emulator', () => {
    const date = new Date('2026-02-03T04:05:06Z');

    expect(formatMoney(1234.5)).toBe('$1,234.50');
    expect([formatDay(date), formatTime(date)]).toEqual(['3 Feb 2026', '3 Feb 2026, 04:05:06']);
  });
});
