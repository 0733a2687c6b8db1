import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { GOLD, SILVER } from './ladder';

const wix = await emulateWix();

describe('works', () => {
  it('lists tiers by required points, without the base tier', async () => {
    await wix.asOwner.tiers.createTier(GOLD);
    await wix.asOwner.tiers.createTier(SILVER);

    expect((await wix.asOwner.tiers.listTiers()).tiers).toMatchObject([SILVER, GOLD]);
  });

  it('answers an empty list when there are none', async () => {
    expect((await wix.asOwner.tiers.listTiers()).tiers).toEqual([]);
  });
});

describe('refuses', () => {
  it('paging, which it does not have', async () => {
    const response = await wix.request('/loyalty-tiers/v1/tiers?cursorPaging.limit=1');

    expect(response.status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.tiers.listTiers())).toEqual(DENIED);
  });
});
