import { describe, expect, it } from 'vitest';
import { LARGEST_POINTS, negated, shareOf, toPoints } from './points';

describe('points', () => {
  it.each([0.5, Number.NaN, Infinity, LARGEST_POINTS + 1, -LARGEST_POINTS - 1])(
    'are never %d',
    (value) => {
      expect(() => toPoints(value)).toThrow('Invariant broken');
    },
  );

  it('are taken by their negative, which is never minus zero', () => {
    expect(negated(5)).toBe(-5);
    expect(Object.is(negated(0), 0)).toBe(true);
  });

  it.each([
    [99, 50, 49],
    [100, 33, 33],
    [1, 99, 0],
    [7, 100, 7],
  ])('%d at %d %% lose %d', (balance, percentage, lost) => {
    expect(shareOf(balance, percentage)).toBe(lost);
  });
});
