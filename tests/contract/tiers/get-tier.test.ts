import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { SILVER } from './ladder';

const wix = await emulateWix();

describe('works', () => {
  it('answers a tier', async () => {
    const tier = await wix.asOwner.tiers.createTier(SILVER);

    expect(await wix.asOwner.tiers.getTier(tier._id ?? '')).toEqual(tier);
  });
});

describe('refuses', () => {
  it('an id that no tier has', async () => {
    const id = '11111111-1111-4111-8111-111111111111';

    expect(await refusalOf(wix.asOwner.tiers.getTier(id))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { _id } = await wix.asOwner.tiers.createTier(SILVER);

    expect(await refusalOf(wix.asMember.tiers.getTier(_id ?? ''))).toEqual(DENIED);
  });
});
