import { forEachItem, type ItemOutcome } from './bulk';
import type { Command } from './command';
import { invalidField, requireRevision } from './errors';
import { changingRewards } from './reward-availability';
import { type Benefit, requireReward, type Reward } from './rewards';
import { requireTierEntries } from './tier-entries';

export type RewardContent = { name: string; active: boolean; benefit: Benefit };

/** Adds a reward. Its offers may name only tiers that exist. */
export const createReward: Command<RewardContent, Reward> = {
  name: 'createReward',
  run(context, content) {
    requireTierEntries(context.store, content.benefit.offers, 'reward.configsByTier');
    const reward: Reward = {
      ...content,
      id: context.ids.next(),
      revision: 1,
      createdAt: context.now,
      updatedAt: context.now,
    };
    changingRewards(context, () => context.store.rewards.insert(reward));
    context.emit({ entity: 'reward', slug: 'created', entityId: reward.id });
    return reward;
  },
};

/** Adds several rewards; one that is refused does not stop the others. */
export const bulkCreateRewards: Command<RewardContent[], ItemOutcome<Reward>[]> = {
  name: 'bulkCreateRewards',
  run: (context, contents) =>
    forEachItem(context, contents, (content) => createReward.run(context, content)),
};

export type UpdateReward = RewardContent & { id: string; revision: string };

/** Replaces a reward as a whole. Its type cannot change, and its revision must be the current one. */
export const updateReward: Command<UpdateReward, Reward> = {
  name: 'updateReward',
  run(context, { id, revision, ...content }) {
    const reward = requireReward(context.store, id);
    requireRevision(reward, revision);
    if (isFlexible(reward.benefit) !== isFlexible(content.benefit)) {
      throw invalidField('reward.type', 'cannot be changed');
    }
    requireTierEntries(context.store, content.benefit.offers, 'reward.configsByTier');
    const changed = {
      ...reward,
      ...content,
      revision: reward.revision + 1,
      updatedAt: context.now,
    };
    changingRewards(context, () => context.store.rewards.update(changed));
    context.emit({ entity: 'reward', slug: 'updated', entityId: id });
    return changed;
  },
};

/** Removes a reward. Coupons that were made of it stay usable. */
export const deleteReward: Command<{ id: string; revision: string }, void> = {
  name: 'deleteReward',
  run(context, { id, revision }) {
    requireRevision(requireReward(context.store, id), revision);
    changingRewards(context, () => context.store.rewards.delete(id));
    context.emit({ entity: 'reward', slug: 'deleted', entityId: id });
  },
};

function isFlexible(benefit: Benefit): boolean {
  return benefit.kind === 'FLEXIBLE';
}
