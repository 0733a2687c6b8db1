import { describe, expect, it } from 'vitest';
import { deleteReward, listRewards, setRewardActive } from '../../../src/backend/rewards.web';
import { EVERY_KIND, FIXED, FLEXIBLE } from '../rewards/sample-rewards';
import { offer } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();

describe('switching a reward', () => {
  it.each(EVERY_KIND)('changes nothing else of %s', async (_case, original) => {
    const { _id: rewardId, revision } = await offer(wix, original);
    const active = !original.active;

    expect(await dataOf(setRewardActive({ rewardId, revision, active }))).toMatchObject({ active });
    expect(await wix.asOwner.rewards.getReward(rewardId)).toMatchObject({ ...original, active });
  });

  it('drops the price of a tier that was deleted, which Wix would refuse', async () => {
    const { tiers } = wix.asOwner;
    const gold = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 500 });
    const goldPrice = { costInPoints: 8, amount: '1.00', tierId: gold._id ?? '' };
    const [basePrice] = FLEXIBLE.discountAmount.configsByTier;
    const { _id: rewardId, revision } = await offer(wix, {
      ...FLEXIBLE,
      discountAmount: { configsByTier: [basePrice, goldPrice] },
    });
    await tiers.deleteTier(gold._id ?? '', gold.revision ?? '');

    expect(await dataOf(setRewardActive({ rewardId, revision, active: false }))).toMatchObject({
      active: false,
      prices: [{ tierId: null, costInPoints: 10, value: 1 }],
    });
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
