import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { FIXED } from './sample-rewards';

const wix = await emulateWix();

describe('works', () => {
  it('removes the reward for good', async () => {
    const { _id = '' } = await wix.asOwner.rewards.createReward(FIXED);

    await wix.asOwner.rewards.deleteReward(_id ?? '', '1');

    expect(await refusalOf(wix.asOwner.rewards.getReward(_id ?? ''))).toEqual(NOT_FOUND);
  });
});

describe('refuses', () => {
  it('an outdated revision, and keeps the reward', async () => {
    const created = await wix.asOwner.rewards.createReward(FIXED);
    const id = created._id ?? '';

    expect(await refusalOf(wix.asOwner.rewards.deleteReward(id, '2'))).toEqual(OUTDATED);
    expect(await wix.asOwner.rewards.getReward(id)).toEqual(created);
  });

  it('a request without a revision', async () => {
    const { _id } = await wix.asOwner.rewards.createReward(FIXED);

    const response = await wix.request(`/loyalty-rewards/v1/rewards/${_id ?? ''}`, {
      method: 'DELETE',
    });

    expect(response.status).toBe(400);
  });

  it('an id that no reward has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(wix.asOwner.rewards.deleteReward(id, '1'))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { _id } = await wix.asOwner.rewards.createReward(FIXED);

    expect(await refusalOf(wix.asMember.rewards.deleteReward(_id ?? '', '1'))).toEqual(DENIED);
  });
});
