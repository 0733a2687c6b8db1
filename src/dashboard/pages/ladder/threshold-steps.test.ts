import { describe, expect, it } from 'vitest';
import { clampThreshold, snapThreshold, stepThreshold, type StepSize } from './threshold-steps';

describe('a step with the keyboard', () => {
  it.each<[number, [1 | -1, StepSize], number]>([
    [750, [1, 'small'], 760],
    [750, [-1, 'small'], 740],
    [755, [1, 'small'], 760],
    [755, [-1, 'small'], 750],
    [750, [1, 'large'], 800],
    [750, [-1, 'large'], 700],
    [1000, [1, 'small'], 1100],
    [1000, [-1, 'small'], 990],
    [99, [1, 'small'], 100],
    [7, [-1, 'small'], 6],
  ])('takes %d (%s) to %d', (points, [direction, size], result) => {
    expect(stepThreshold(points, direction, size)).toBe(result);
  });

  it('back leads to where one came from', () => {
    for (const points of [100, 750, 1000, 2000, 100_000]) {
      expect(stepThreshold(stepThreshold(points, -1, 'small'), 1, 'small')).toBe(points);
    }
  });
});

describe('a dragged threshold', () => {
  it.each([
    [748, 5, 750],
    [748, 0.4, 748],
    [748, 1.5, 750],
    [12_345, 60, 12_300],
    [12_345, 20, 12_350],
  ])('%d at %d points a pixel becomes %d', (points, pointsPerPixel, snapped) => {
    expect(snapThreshold(points, pointsPerPixel)).toBe(snapped);
  });

  it('stays between its neighbours', () => {
    expect(clampThreshold(900, { min: 251, max: 749 })).toBe(749);
    expect(clampThreshold(10, { min: 251, max: 749 })).toBe(251);
    expect(clampThreshold(500, { min: 251, max: 749 })).toBe(500);
  });
});
