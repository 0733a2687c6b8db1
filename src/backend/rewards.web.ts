import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import type { RewardList } from '../domain/reward';
import { tierIds as tierIdsOf } from '../domain/tier-coverage';
import { beforeSending } from './app-refusal';
import { composeReward, switchReward } from './compose-reward';
import { countOutstanding } from './count-coupons';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toReward } from './map-reward';
import { toTiersProgram } from './map-tier';
import { required } from './read-answer';
import { toRewardField } from './reward-fields';
import { changedRewardInput, newRewardInput } from './reward-input';
import { revisionInput } from './revision-input';

const PAGE_SIZE = 100;

/**
 * The first two hundred rewards by name, inactive ones too: Query Rewards has them all, List Rewards promises nothing
 * about inactive ones.
 */
export const listRewards = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 2 }, async (): Promise<RewardList> => {
    const first = await loyalty.queryRewards({
      sort: [{ fieldName: 'name', order: 'ASC' }],
      cursorPaging: { limit: PAGE_SIZE },
    });
    const cursor = first.pagingMetadata?.cursors?.next;
    const second = cursor
      ? await loyalty.queryRewards({ cursorPaging: { limit: PAGE_SIZE, cursor } })
      : null;
    const found = [first, ...(second ? [second] : [])];
    return {
      rewards: found.flatMap(({ rewards }) => required(rewards, 'rewards')).map(toReward),
      hasMore: Boolean(second?.pagingMetadata?.cursors?.next),
    };
  }),
);

/** One reward as it is now, to see what it costs and how it is redeemed. */
export const getReward = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ rewardId: z.guid() }), effect: 'read', loyaltyCalls: 1 },
    async ({ rewardId }) => toReward(await loyalty.getReward(rewardId)),
  ),
);

/** Makes a reward; its kind cannot be changed afterwards. */
export const createReward = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: newRewardInput, effect: 'write', loyaltyCalls: 1, toField: toRewardField },
    async (draft) => toReward(await loyalty.createReward(composeReward(draft))),
  ),
);

/**
 * Changes what an owner can decide about a reward, and leaves the rest of it as it is. A conflict means that the reward
 * is no longer the version of `revision`.
 */
export const updateReward = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: changedRewardInput, effect: 'write', loyaltyCalls: 2, toField: toRewardField },
    async ({ rewardId, revision: seen, ...draft }) => {
      const current = await beforeSending(loyalty.getReward(rewardId));
      const { reward } = await loyalty.updateReward(rewardId, {
        ...composeReward(draft, current),
        revision: seen,
      });
      return toReward(required(reward, 'reward'));
    },
  ),
);

/**
 * Lets customers have a reward, or no longer; of any kind, also those that cannot be edited here. Prices of tiers that
 * were deleted are dropped on the way, because Wix refuses whatever names them.
 */
export const setRewardActive = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    {
      input: z.strictObject({ rewardId: z.guid(), revision: revisionInput, active: z.boolean() }),
      effect: 'write',
      loyaltyCalls: 3,
      toField: toRewardField,
    },
    async ({ rewardId, revision: seen, active }) => {
      const [current, ladder] = await beforeSending(
        Promise.all([loyalty.getReward(rewardId), loyalty.getTiersProgram()]),
      );
      const tierIds = tierIdsOf(toTiersProgram(ladder));
      const { reward } = await loyalty.updateReward(rewardId, {
        ...switchReward(current, { active, tierIds }),
        revision: seen,
      });
      return toReward(required(reward, 'reward'));
    },
  ),
);

/** Removes a reward for good; coupons that were made of it stay usable. */
export const deleteReward = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    {
      input: z.strictObject({ rewardId: z.guid(), revision: revisionInput }),
      effect: 'write',
      loyaltyCalls: 1,
    },
    async ({ rewardId, revision: seen }) => {
      await loyalty.deleteReward(rewardId, seen);
      return { rewardId };
    },
  ),
);

/** How many coupons of a reward members still hold. Coupons do not say which reward they are of, only its name. */
export const countOutstandingCoupons = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    {
      input: z.strictObject({ rewardName: z.string().min(1).max(50) }),
      effect: 'read',
      loyaltyCalls: 2,
    },
    async ({ rewardName }) => countOutstanding(rewardName),
  ),
);
