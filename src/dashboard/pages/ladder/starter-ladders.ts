import type { ImpactIndex } from '../../../domain/ladder/impact-index';

export type StarterTier = 'bronze' | 'silver' | 'gold' | 'platinum' | 'diamond';

/** A ready-made ladder: each tier with the share of members who are to stand on it or above, and what is usual. */
export type StarterLadder = {
  id: 'two' | 'three' | 'five';
  tiers: readonly { tier: StarterTier; reachedBy: number; usualPoints: number }[];
};

export const STARTER_LADDERS: readonly StarterLadder[] = [
  {
    id: 'two',
    tiers: [
      { tier: 'silver', reachedBy: 0.3, usualPoints: 500 },
      { tier: 'gold', reachedBy: 0.08, usualPoints: 1500 },
    ],
  },
  {
    id: 'three',
    tiers: [
      { tier: 'silver', reachedBy: 0.35, usualPoints: 300 },
      { tier: 'gold', reachedBy: 0.12, usualPoints: 1000 },
      { tier: 'platinum', reachedBy: 0.03, usualPoints: 3000 },
    ],
  },
  {
    id: 'five',
    tiers: [
      { tier: 'bronze', reachedBy: 0.5, usualPoints: 200 },
      { tier: 'silver', reachedBy: 0.3, usualPoints: 500 },
      { tier: 'gold', reachedBy: 0.15, usualPoints: 1000 },
      { tier: 'platinum', reachedBy: 0.06, usualPoints: 2500 },
      { tier: 'diamond', reachedBy: 0.02, usualPoints: 5000 },
    ],
  },
];

/** Below this, shares of members are shares of chance. */
const ENOUGH_MEMBERS = 50;

/**
 * Thresholds that put about the right share of members on each tier, rounded to two digits; the usual ones when there
 * are too few members to go by, or too many of them have no points.
 */
export function starterThresholds(
  { tiers }: StarterLadder,
  index: ImpactIndex | null,
): { points: number[]; isFromMembers: boolean } {
  const usual = { points: tiers.map(({ usualPoints }) => usualPoints), isFromMembers: false };
  if (index === null || index.members < ENOUGH_MEMBERS) return usual;
  const points = tiers.map(({ reachedBy }) => roundToTwoDigits(pointsReachedBy(index, reachedBy)));
  const isLadder = points.every((value, rank) => value > (points[rank - 1] ?? 0));
  return isLadder ? { points, isFromMembers: true } : usual;
}

/** The points that a share of all members has, or more. */
function pointsReachedBy({ sortedPoints, members }: ImpactIndex, share: number): number {
  return sortedPoints[Math.floor((1 - share) * (members - 1))] ?? 0;
}

function roundToTwoDigits(points: number): number {
  if (points < 10) return points;
  const unit = 10 ** (Math.floor(Math.log10(points)) - 1);
  return Math.round(points / unit) * unit;
}
