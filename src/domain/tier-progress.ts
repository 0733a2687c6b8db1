import type { Account } from './account';
import type { Tier, TiersProgram } from './tier';

/** A rung of the ladder as a member stands on it: `tier` is null for the base tier, which has no threshold. */
export type Standing = { tier: Tier | null; next: Tier | null; pointsToNext: number | null };

export type TierProgress =
  | { kind: 'off' }
  | {
      kind: 'on';
      /** The tier that Wix has the member in. */
      tier: Tier | null;
      /** Null in the highest tier. */
      next: Tier | null;
      pointsToNext: number | null;
      /** 0–1 of the way from the threshold of the present tier to the next one; 1 in the highest tier. */
      share: number;
      /** Where the points lead at Wix's next recalculation, when that is not where the member is now. */
      movesTo: { tier: Tier | null } | null;
    };

/**
 * Where so many tier points put a member: the highest tier whose threshold they reach. `tiers` ascend by threshold.
 * Mirrors https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/introduction.
 */
export function standingFor(tiers: readonly Tier[], points: number): Standing {
  const tier = tiers.findLast((candidate) => candidate.requiredPoints <= points) ?? null;
  const next = tiers.find((candidate) => candidate.requiredPoints > points) ?? null;
  return { tier, next, pointsToNext: next === null ? null : next.requiredPoints - points };
}

/** The tier with an id; the base tier has none, and a tier that was just deleted is not found. */
export function findTier(program: TiersProgram, tierId: string | null): Tier | null {
  return program.tiers.find((tier) => tier.id === tierId) ?? null;
}

/**
 * A member's way up the ladder. Only an active tiers program places members; Wix recalculates every 15 minutes,
 * so the tier it names may lag behind the points.
 */
export function tierProgress(program: TiersProgram, member: Account['tier']): TierProgress {
  if (program.status !== 'ACTIVE' || program.tiers.length === 0) return { kind: 'off' };
  const standing = standingFor(program.tiers, member.points);
  const tier = findTier(program, member.id);
  return {
    kind: 'on',
    tier,
    next: standing.next,
    pointsToNext: standing.pointsToNext,
    share: shareOfWay(standing, member.points),
    movesTo: standing.tier === tier ? null : { tier: standing.tier },
  };
}

function shareOfWay({ tier, next }: Standing, points: number): number {
  if (next === null) return 1;
  const from = tier?.requiredPoints ?? 0;
  return Math.max(0, (points - from) / (next.requiredPoints - from));
}
