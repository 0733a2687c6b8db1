import { afterEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../support/refusal';
import { connectTarget } from '../support/target';

const { rewards } = await connectTarget();

/** Made by a test; a real site gets rid of them again. */
const made: string[] = [];
afterEach(async () => {
  for (const id of made.splice(0)) {
    const reward = await rewards.getReward(id).catch(() => undefined);
    if (reward) await rewards.deleteReward(id, reward.revision ?? '');
  }
});

const NEW_REWARD = {
  name: 'Contract test: delete me',
  type: 'COUPON_REWARD' as const,
  couponReward: {
    fixedAmount: { configsByTier: [{ costInPoints: 100, amount: 5 }] },
    minimumSubtotal: 0,
  },
};

async function createReward() {
  const reward = await rewards.createReward(NEW_REWARD);
  made.push(reward._id ?? '');
  return { ...reward, _id: reward._id ?? '' };
}

describe('a reward', () => {
  it('is inactive and in its first revision when it is new', async () => {
    const reward = await createReward();

    expect(reward).toMatchObject({ active: false, revision: '1', type: 'COUPON_REWARD' });
    expect(await rewards.getReward(reward._id)).toEqual(reward);
  });

  it('counts its revisions, and refuses to be changed from an outdated one', async () => {
    const { _id } = await createReward();
    const change = { ...NEW_REWARD, active: false, revision: '1' };

    const changed = await rewards.updateReward(_id, change);

    expect(changed.reward?.revision).toBe('2');
    expect(await refusalOf(rewards.updateReward(_id, change))).toMatchObject({ status: 409 });
  });

  it('is gone when it is deleted', async () => {
    const { _id } = await createReward();

    await rewards.deleteReward(_id, '1');

    expect((await refusalOf(rewards.getReward(_id))).status).toBe(404);
  });

  it('needs a name of 1 to 50 characters', async () => {
    expect((await refusalOf(rewards.createReward({ name: '' }))).status).toBe(400);
    expect((await refusalOf(rewards.createReward({ name: 'n'.repeat(51) }))).status).toBe(400);
  });
});
