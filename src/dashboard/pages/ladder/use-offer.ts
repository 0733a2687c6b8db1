import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rewardQueries } from '../../data/rewards/queries';
import { ruleQueries } from '../../data/rules/queries';
import type { Offer } from './offer';

/** Rules and rewards, once both are known. The ladder does without them until then. */
export function useOffer(): Offer | null {
  const { data: rules } = useQuery(ruleQueries.list());
  const { data: list } = useQuery(rewardQueries.list());
  return useMemo(
    () => (rules === undefined || list === undefined ? null : { rules, rewards: list.rewards }),
    [rules, list],
  );
}
