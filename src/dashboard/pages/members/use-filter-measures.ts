import { useQuery } from '@tanstack/react-query';
import type { WebMethodError } from '../../../domain/errors';
import { cheapestRewards } from '../../../domain/account-filters';
import type { FilterMeasures, MemberSearch } from '../../../domain/member-search';
import type { TiersProgram } from '../../../domain/tier';
import { rewardQueries } from '../../data/rewards/queries';
import { tierQueries } from '../../data/tiers/queries';

type Measures = FilterMeasures & {
  /** Why a filter in use cannot be applied. */
  error: WebMethodError | null;
  refetch: () => void;
};

/** What members have to reach: the cheapest reward of each tier, and the thresholds of the tiers. */
export function useFilterMeasures({ reward, next }: MemberSearch): Measures {
  const rewards = useQuery(rewardQueries.list());
  const tiers = useQuery(tierQueries.program());
  const needed = [...(reward === '' ? [] : [rewards, tiers]), ...(next === '' ? [] : [tiers])];
  const failed = needed.find(({ data, error }) => data === undefined && error !== null);
  const all = rewards.data?.hasMore === false ? rewards.data.rewards : null;
  return {
    costs: tiers.data === undefined || all === null ? null : cheapestRewards(all, tiers.data),
    thresholds: tiers.data === undefined ? null : thresholdsOf(tiers.data),
    error: failed?.error ?? null,
    refetch: () => {
      void rewards.refetch();
      void tiers.refetch();
    },
  };
}

/** None while tiers are off: then nobody is on the way to one. */
function thresholdsOf({ status, tiers }: TiersProgram): number[] {
  return status === 'ACTIVE' ? tiers.map(({ requiredPoints }) => requiredPoints) : [];
}
