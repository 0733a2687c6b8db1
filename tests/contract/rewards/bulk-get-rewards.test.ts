import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { FIXED } from './sample-rewards';

const wix = await emulateWix();

describe('works', () => {
  it("answers the rewards of each of the user's sites", async () => {
    const reward = await wix.asOwner.rewards.createReward(FIXED);

    const { rewardsInSite = [] } = await wix.asOwner.rewards.bulkGetRewards();

    expect(rewardsInSite).toHaveLength(1);
    expect(rewardsInSite[0]?.metaSiteId).toBeTruthy();
    expect(rewardsInSite[0]?.rewards).toEqual([reward]);
  });
});

describe('refuses', () => {
  it('query parameters that the method does not have', async () => {
    const response = await wix.request('/loyalty-rewards/v1/bulk/rewards?limit=1');

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.rewards.bulkGetRewards())).toEqual(DENIED);
  });
});
