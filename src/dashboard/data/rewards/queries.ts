import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const rewards = webMethods('rewards');

/** What points buy, inactive rewards too. */
export const rewardQueries = {
  all: () => ['rewards'] as const,
  list: () =>
    queryOptions({
      queryKey: [...rewardQueries.all(), 'list'],
      queryFn: () => rewards.listRewards(),
    }),
  /** One reward, read again whenever somebody is about to redeem it. */
  detail: (rewardId: string) =>
    queryOptions({
      queryKey: [...rewardQueries.all(), 'detail', rewardId],
      queryFn: () => rewards.getReward({ rewardId }),
      staleTime: 0,
    }),
  /** Coupons that members hold of a reward; Wix knows them by its name only. */
  outstandingCoupons: (rewardName: string) =>
    queryOptions({
      queryKey: [...rewardQueries.all(), 'outstanding-coupons', rewardName],
      queryFn: () => rewards.countOutstandingCoupons({ rewardName }),
    }),
};
