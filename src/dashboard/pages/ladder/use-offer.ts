import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AsyncState } from '../../../components/async-section';
import { bothStates } from '../../../components/both-states';
import { rewardQueries } from '../../data/rewards/queries';
import { ruleQueries } from '../../data/rules/queries';
import type { Offer } from './offer';

/** Rules and rewards, once both are known. The ladder itself does without them; what is decided by them waits. */
export function useOffer(): AsyncState<Offer> {
  const rules = useQuery(ruleQueries.list());
  const rewards = useQuery(rewardQueries.list());
  const known = useMemo(
    () =>
      rules.data === undefined || rewards.data === undefined
        ? undefined
        : { rules: rules.data, rewards: rewards.data.rewards },
    [rules.data, rewards.data],
  );
  return { ...bothStates(rules, rewards), data: known };
}
