import type { Account } from './account';
import type { PointsChange } from './adjustment';
import type { Reward } from './reward';
import type { Tier, TiersProgram } from './tier';
import { standingFor, tierProgress, type Standing } from './tier-progress';

/** What is before and after the adjustment. */
export type BeforeAfter<T> = { before: T; after: T };

export type AdjustmentPreview =
  /** More would be taken away than there is; `removeAtMost` is the balance. */
  | { kind: 'below-zero'; removeAtMost: number }
  | { kind: 'unchanged' }
  | {
      kind: 'changes';
      /** Signed: what the balance gains. */
      difference: number;
      balance: BeforeAfter<number>;
      /** Null while tiers are switched off or not known. */
      tier: TierPreview | null;
      /** Active rewards whose cost the balance reaches, or no longer reaches, because of the adjustment. */
      rewards: { gained: Reward[]; lost: Reward[] };
    };

export type TierPreview = BeforeAfter<Tier | null> & Pick<Standing, 'next' | 'pointsToNext'>;

/** The program around a member that decides what points are worth; null tiers are not known at the moment. */
export type PreviewContext = { tiers: TiersProgram | null; rewards: readonly Reward[] };

/** The balance that a change leads to, in points; negative where the service will refuse. */
export function balanceAfter(balance: number, change: PointsChange): number {
  switch (change.kind) {
    case 'add':
      return balance + change.points;
    case 'remove':
      return balance - change.points;
    case 'set':
      return change.points;
  }
}

/**
 * What an adjustment will do to a member, before it is sent. Adjusted points count toward the tier as earned ones do
 * (https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/introduction), and the tier follows at the
 * next recalculation, so `tier.after` is where the member will be then.
 */
export function previewAdjustment(
  account: Account,
  change: PointsChange,
  context: PreviewContext,
): AdjustmentPreview {
  const before = account.points.balance;
  const after = balanceAfter(before, change);
  if (after < 0) return { kind: 'below-zero', removeAtMost: before };
  if (after === before) return { kind: 'unchanged' };
  const difference = after - before;
  const tier = previewTier(account.tier, difference, context.tiers);
  const rewards = context.rewards.filter((reward) => reward.active);
  const tierIdAfter = tier === null ? account.tier.id : (tier.after?.id ?? null);
  const wasAffordable = affordable(rewards, before, account.tier.id);
  const isAffordable = affordable(rewards, after, tierIdAfter);
  return {
    kind: 'changes',
    difference,
    balance: { before, after },
    tier,
    rewards: {
      gained: isAffordable.filter((reward) => !wasAffordable.includes(reward)),
      lost: wasAffordable.filter((reward) => !isAffordable.includes(reward)),
    },
  };
}

function previewTier(
  member: Account['tier'],
  difference: number,
  program: TiersProgram | null,
): TierPreview | null {
  if (program === null) return null;
  const progress = tierProgress(program, member);
  if (progress.kind === 'off') return null;
  const { tier, next, pointsToNext } = standingFor(program.tiers, member.points + difference);
  return { before: progress.tier, after: tier, next, pointsToNext };
}

/** A reward without a price for the tier cannot be had in it. */
function affordable(rewards: readonly Reward[], balance: number, tierId: string | null): Reward[] {
  return rewards.filter((reward) =>
    reward.prices.some((price) => price.tierId === tierId && price.costInPoints <= balance),
  );
}
