import { mutationOptions } from '@tanstack/react-query';
import { isMadeOf, type Reward, type RewardDraft } from '../../../domain/reward';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { createOnce, type CreationAttempt } from '../create-once';
import { settleEach } from '../settle-each';
import { rewardQueries } from './queries';

const rewards = webMethods('rewards');
const rewardsAlone = webMethods('rewards', 'alone');

/** Accounts say whether they can afford any reward. */
const meta = { invalidates: [rewardQueries.all(), accountQueries.all()] };

export const rewardMutations = {
  /** Under way for a reward, whichever part of the page began it. */
  changing: (rewardId: string) => ['rewards', 'changing', rewardId] as const,
  /** Under way for several rewards at once. */
  changingEach: () => ['rewards', 'changing-each'] as const,
  /** Makes a reward, once. */
  create: () =>
    mutationOptions({
      mutationKey: ['rewards', 'creating'],
      mutationFn: (attempt: CreationAttempt<RewardDraft>) =>
        createOnce(attempt, {
          create: (draft) => rewards.createReward(draft),
          readAll: async () => {
            const { rewards: records, hasMore } = await rewards.listRewards();
            return { records, isWhole: !hasMore };
          },
          isOf: isMadeOf,
        }),
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
        rewardsAlone.setRewardActive({ rewardId, ...change }),
      meta,
    }),
  /** Switches several rewards, each upon the version that was shown; answers what became of each. */
  setActiveOfEach: () =>
    mutationOptions({
      mutationKey: [...rewardMutations.changingEach(), 'set-active'],
      mutationFn: (change: { rewards: readonly Reward[]; active: boolean }) =>
        settleEach(change.rewards, ({ id: rewardId, revision }) =>
          rewardsAlone.setRewardActive({ rewardId, revision, active: change.active }),
        ),
      meta,
    }),
  delete: (rewardId: string) =>
    mutationOptions({
      mutationKey: [...rewardMutations.changing(rewardId), 'delete'],
      mutationFn: (seen: { revision: string }) => rewards.deleteReward({ rewardId, ...seen }),
      meta,
    }),
  /** Deletes several rewards, each unless it has moved on; answers what became of each. */
  deleteEach: () =>
    mutationOptions({
      mutationKey: [...rewardMutations.changingEach(), 'delete'],
      mutationFn: (chosen: readonly Reward[]) =>
        settleEach(chosen, ({ id: rewardId, revision }) =>
          rewards.deleteReward({ rewardId, revision }),
        ),
      meta,
    }),
};
