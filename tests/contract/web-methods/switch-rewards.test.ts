import { describe, expect, it } from 'vitest';
import { deleteReward, listRewards, setRewardActive } from '../../../src/backend/rewards.web';
import {
  FIXED,
  FLEXIBLE,
  FREE_SHIPPING,
  PERCENTAGE,
  SUBSCRIPTION,
} from '../rewards/sample-rewards';
import { offer } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();

describe('switching a reward', () => {
  it.each([
    ['a fixed amount', FIXED],
    ['a percentage', PERCENTAGE],
    ['free shipping', FREE_SHIPPING],
    ['a subscription', SUBSCRIPTION],
    ['a flexible discount', FLEXIBLE],
  ])('changes nothing else of %s', async (_case, original) => {
    const { _id: rewardId, revision } = await offer(wix, original);
    const active = !original.active;

    expect(await dataOf(setRewardActive({ rewardId, revision, active }))).toMatchObject({ active });
    expect(await wix.asOwner.rewards.getReward(rewardId)).toMatchObject({ ...original, active });
  });

  it('that has changed meanwhile is a conflict', async () => {
    const { _id: rewardId, revision } = await offer(wix, FIXED);
    await dataOf(setRewardActive({ rewardId, revision, active: false }));

    expect(await errorOf(setRewardActive({ rewardId, revision, active: true }))).toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('deleting a reward', () => {
  it('removes it', async () => {
    const { _id: rewardId, revision } = await offer(wix, FIXED);

    await dataOf(deleteReward({ rewardId, revision }));

    expect((await dataOf(listRewards())).rewards).toEqual([]);
  });

  it('that has changed meanwhile is a conflict', async () => {
    const { _id: rewardId, revision } = await offer(wix, FIXED);
    await dataOf(setRewardActive({ rewardId, revision, active: false }));

    expect(await errorOf(deleteReward({ rewardId, revision }))).toMatchObject({
      kind: 'conflict',
    });
  });
});
