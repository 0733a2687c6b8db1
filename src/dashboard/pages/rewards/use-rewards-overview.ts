import { useQuery } from '@tanstack/react-query';
import { rewardWarnings, type RewardWarning } from '../../../domain/economics/reward-warnings';
import type { Reward } from '../../../domain/reward';
import { useEarnBasis } from '../../data/economics/use-earn-basis';
import { rewardQueries } from '../../data/rewards/queries';
import { ruleQueries } from '../../data/rules/queries';
import { tierQueries } from '../../data/tiers/queries';

const NO_REWARDS: Reward[] = [];

/** The rewards with everything that they are judged by; each part may still be missing. */
export function useRewardsOverview() {
  const list = useQuery(rewardQueries.list());
  const tiers = useQuery(tierQueries.program());
  const rules = useQuery(ruleQueries.list());
  const basis = useEarnBasis();
  const rewards = list.data?.rewards ?? NO_REWARDS;
  const warningsOf = (reward: Reward): RewardWarning[] =>
    rewardWarnings(reward, {
      rewards,
      rules: rules.data ?? [],
      tiers: tiers.data ?? null,
      basis: basis.data ?? null,
    });
  return {
    list,
    rewards,
    tiers: tiers.data ?? null,
    isWithoutTiers: isMissing(tiers),
    basis,
    warningsOf,
  };
}

export type RewardsOverview = ReturnType<typeof useRewardsOverview>;

function isMissing({ data, error }: { data: unknown; error: unknown }): boolean {
  return data === undefined && error !== null;
}
