import { describe, expect, it } from 'vitest';
import { createImpactIndex } from '../../../domain/ladder/impact-index';
import { STARTER_LADDERS, starterThresholds } from './starter-ladders';

const indexOf = (points: number[]) => createImpactIndex(Int32Array.from(points));

describe('the thresholds of a ready-made ladder', () => {
  it.each(STARTER_LADDERS)('rise, with members and without ($id)', (ladder) => {
    const members = indexOf(Array.from({ length: 1000 }, (_, rank) => rank * 7));

    for (const index of [members, null]) {
      const { points } = starterThresholds(ladder, index);

      expect(points).toEqual([...new Set(points)].toSorted((a, b) => a - b));
      expect(points[0]).toBeGreaterThan(0);
    }
  });

  it.each(STARTER_LADDERS)('put about the right share of members on each tier ($id)', (ladder) => {
    const members = Array.from({ length: 1000 }, (_, rank) => rank * 7);
    const { points, isFromMembers } = starterThresholds(ladder, indexOf(members));

    expect(isFromMembers).toBe(true);
    ladder.tiers.forEach(({ reachedBy }, rank) => {
      const reached = members.filter((value) => value >= (points[rank] ?? 0)).length / 1000;
      expect(Math.abs(reached - reachedBy)).toBeLessThan(0.03);
    });
  });

  it.each([
    ['there are too few members', Array.from({ length: 49 }, (_, rank) => rank)],
    ['nearly nobody has points', Array.from({ length: 500 }, (_, rank) => (rank > 495 ? 9 : 0))],
  ])('are the usual ones when %s', (_case, points) => {
    for (const ladder of STARTER_LADDERS) {
      expect(starterThresholds(ladder, indexOf(points))).toEqual({
        points: ladder.tiers.map(({ usualPoints }) => usualPoints),
        isFromMembers: false,
      });
    }
  });
});
