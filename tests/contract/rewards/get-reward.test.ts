import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { FREE_SHIPPING } from './sample-rewards';

const wix = await emulateWix();

describe('works', () => {
  it('answers a reward, active or not', async () => {
    const created = await wix.asOwner.rewards.createReward(FREE_SHIPPING);

    expect(await wix.asOwner.rewards.getReward(created._id ?? '')).toEqual(created);
  });
});

describe('refuses', () => {
  it('an id that no reward has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(wix.asOwner.rewards.getReward(id))).toEqual(NOT_FOUND);
  });

  it('an id that is not a GUID', async () => {
    expect(await refusalOf(wix.asOwner.rewards.getReward('mug'))).toMatchObject({ status: 400 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { _id } = await wix.asOwner.rewards.createReward(FREE_SHIPPING);

    expect(await refusalOf(wix.asMember.rewards.getReward(_id ?? ''))).toEqual(DENIED);
  });
});
