import { mutationOptions } from '@tanstack/react-query';
import type { RewardDraft } from '../../../domain/reward';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { rewardQueries } from './queries';

const rewards = webMethods('rewards');

/** Accounts say whether they can afford any reward. */
const meta = { invalidates: [rewardQueries.all(), accountQueries.all()] };

export const rewardMutations = {
  /** Under way for a reward, whichever part of the page began it. */
  changing: (rewardId: string) => ['rewards', 'changing', rewardId] as const,
  create: () =>
    mutationOptions({
      mutationKey: ['rewards', 'creating'],
      mutationFn: (draft: RewardDraft) => rewards.createReward(draft),
      meta,
    }),
  /** Replaces what an owner can decide. A `conflict` means that the reward has moved on. */
  update: (rewardId: string) =>
    mutationOptions({
      mutationKey: [...rewardMutations.changing(rewardId), 'update'],
      mutationFn: (change: { revision: string; draft: RewardDraft }) =>
        rewards.updateReward({ rewardId, revision: change.revision, ...change.draft }),
      meta,
    }),
  setActive: (rewardId: string) =>
    mutationOptions({
      mutationKey: [...rewardMutations.changing(rewardId), 'set-active'],
      mutationFn: (change: { revision: string; active: boolean }) =>
        rewards.setRewardActive({ rewardId, ...change }),
      meta,
    }),
  delete: (rewardId: string) =>
    mutationOptions({
      mutationKey: [...rewardMutations.changing(rewardId), 'delete'],
      mutationFn: (seen: { revision: string }) => rewards.deleteReward({ rewardId, ...seen }),
      meta,
    }),
};
