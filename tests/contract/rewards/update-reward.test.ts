import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';
import { FIXED, FLEXIBLE, PERCENTAGE } from './sample-rewards';

const wix = await emulateWix();

async function created(reward: Parameters<typeof wix.asOwner.rewards.createReward>[0] = FIXED) {
  const { _id, ...rest } = await wix.asOwner.rewards.createReward(reward);
  return { ...rest, id: _id ?? '', revision: rest.revision ?? '' };
}

describe('works', () => {
  it('takes a whole reward back, changed', async () => {
    const { id, ...reward } = await created();

    const { reward: updated } = await wix.asOwner.rewards.updateReward(id, {
      ...reward,
      name: '6 off your order',
      active: false,
    });

    expect(updated).toMatchObject({
      _id: id,
      name: '6 off your order',
      active: false,
      couponReward: FIXED.couponReward,
      revision: '2',
    });
  });

  it('resets what is left out, as a PUT does', async () => {
    const { id, revision } = await created();

    const { reward } = await wix.asOwner.rewards.updateReward(id, {
      name: FIXED.name,
      revision,
      couponReward: PERCENTAGE.couponReward,
    });

    expect(reward).toMatchObject({ active: false, couponReward: PERCENTAGE.couponReward });
    expect(reward?.couponReward).not.toHaveProperty('minimumSubtotal');
  });
});

describe('refuses', () => {
  it('an outdated revision, and changes nothing', async () => {
    const { id, ...reward } = await created();
    await wix.asOwner.rewards.updateReward(id, reward);

    const refusal = await refusalOf(
      wix.asOwner.rewards.updateReward(id, { ...reward, name: 'Too late' }),
    );

    expect(refusal).toEqual(OUTDATED);
    expect((await wix.asOwner.rewards.getReward(id)).name).toBe(FIXED.name);
  });

  it('another type', async () => {
    const { id, revision } = await created();

    const refusal = await refusalOf(
      wix.asOwner.rewards.updateReward(id, { ...FLEXIBLE, revision }),
    );

    expect(refusal).toEqual({ status: 400, fields: ['reward.type'] });
  });

  it('a reward without what it gives', async () => {
    const { id, revision } = await created();

    const refusal = await refusalOf(
      wix.asOwner.rewards.updateReward(id, { name: 'Nothing', revision }),
    );

    expect(refusal).toMatchObject({ status: 400 });
  });

  it('an id that no reward has', async () => {
    const refusal = await refusalOf(
      wix.asOwner.rewards.updateReward('11111111-1111-4111-8111-111111111111', {
        ...FIXED,
        revision: '1',
      }),
    );

    expect(refusal).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { id, ...reward } = await created();

    expect(await refusalOf(wix.asMember.rewards.updateReward(id, reward))).toEqual(DENIED);
  });
});
