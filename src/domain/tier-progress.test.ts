import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tier, TiersProgram } from './tier';
import { standingFor, tierProgress } from './tier-progress';

function tier(name: string, requiredPoints: number): Tier {
  return {
    id: name.toLowerCase(),
    name,
    description: null,
    icon: null,
    requiredPoints,
    revision: '1',
  };
}

const SILVER = tier('Silver', 500);
const GOLD = tier('Gold', 2000);

function ladder(changes: Partial<TiersProgram> = {}): TiersProgram {
  return {
    status: 'ACTIVE',
    rollingWindowMonths: 12,
    baseTier: { name: 'Bronze', description: null, icon: null },
    tiers: [SILVER, GOLD],
    createdAt: null,
    revision: '1',
    ...changes,
  };
}

describe('standingFor', () => {
  test.each([
    { points: -40, tier: null, next: SILVER, pointsToNext: 540 },
    { points: 0, tier: null, next: SILVER, pointsToNext: 500 },
    { points: 499, tier: null, next: SILVER, pointsToNext: 1 },
    { points: 500, tier: SILVER, next: GOLD, pointsToNext: 1500 },
    { points: 2000, tier: GOLD, next: null, pointsToNext: null },
  ])('puts $points points on the right rung', ({ points, ...standing }) => {
    expect(standingFor([SILVER, GOLD], points)).toEqual(standing);
  });

  test('reaches the next tier with exactly the points that are missing, and not with one less', () => {
    const thresholds = fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(thresholds, fc.integer({ min: -100, max: 9_999_999 }), (values, points) => {
        const tiers = values.sort((a, b) => a - b).map((value) => tier(`T${value}`, value));
        const { tier: before, next, pointsToNext } = standingFor(tiers, points);
        fc.pre(pointsToNext !== null);

        expect(standingFor(tiers, points + pointsToNext).tier).toEqual(next);
        expect(standingFor(tiers, points + pointsToNext - 1).tier).toEqual(before);
      }),
    );
  });
});

describe('tierProgress', () => {
  test.each(['DISABLED', 'DRAFT', 'PAUSED'] as const)('is off while the tiers are %s', (status) => {
    expect(tierProgress(ladder({ status }), { id: null, points: 700 })).toEqual({ kind: 'off' });
  });

  test('is off when there are no tiers but the base tier', () => {
    expect(tierProgress(ladder({ tiers: [] }), { id: null, points: 700 })).toEqual({ kind: 'off' });
  });

  test('measures the way from the present threshold to the next', () => {
    expect(tierProgress(ladder(), { id: 'silver', points: 1250 })).toEqual({
      kind: 'on',
      tier: SILVER,
      next: GOLD,
      pointsToNext: 750,
      share: 0.5,
      movesTo: null,
    });
  });

  test('has nowhere further to go in the highest tier', () => {
    expect(tierProgress(ladder(), { id: 'gold', points: 9000 })).toMatchObject({
      next: null,
      share: 1,
    });
  });

  test('says where the points lead while Wix has not recalculated yet', () => {
    expect(tierProgress(ladder(), { id: 'silver', points: 2100 })).toMatchObject({
      tier: SILVER,
      movesTo: { tier: GOLD },
    });
  });

  test('starts at nothing for a member whose corrections outweigh what they earned', () => {
    expect(tierProgress(ladder(), { id: null, points: -20 })).toMatchObject({
      share: 0,
      pointsToNext: 520,
    });
  });
});
