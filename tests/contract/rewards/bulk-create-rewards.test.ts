import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { FIXED, FLEXIBLE } from './sample-rewards';

const wix = await emulateWix();
const inUnknownTier = {
  ...FLEXIBLE,
  discountAmount: {
    configsByTier: [
      { tierId: '11111111-1111-4111-8111-111111111111', costInPoints: 10, amount: '1' },
    ],
  },
};

describe('works', () => {
  it('creates what it can and says why it could not create the rest', async () => {
    const { results = [], bulkActionMetadata } = await wix.asOwner.rewards.bulkCreateRewards([
      FIXED,
      inUnknownTier,
      FLEXIBLE,
    ]);

    expect(bulkActionMetadata).toEqual({
      totalSuccesses: 2,
      totalFailures: 1,
      undetailedFailures: 0,
    });
    expect(results).toMatchObject([
      { item: FIXED, itemMetadata: { originalIndex: 0, success: true, error: null } },
      { itemMetadata: { originalIndex: 1, success: false, error: { code: 'INVALID_ARGUMENT' } } },
      { item: FLEXIBLE, itemMetadata: { originalIndex: 2, success: true, error: null } },
    ]);
    expect(results[1]).not.toHaveProperty('item');
    expect(results[0]?.itemMetadata?._id).toBe(results[0]?.item?._id);
  });
});

describe('refuses', () => {
  it('no rewards, and more than ten', async () => {
    const eleven = Array.from({ length: 11 }, () => FIXED);

    expect(await refusalOf(wix.asOwner.rewards.bulkCreateRewards([]))).toMatchObject({
      status: 400,
    });
    expect(await refusalOf(wix.asOwner.rewards.bulkCreateRewards(eleven))).toMatchObject({
      status: 400,
    });
  });

  it('the whole request when one reward is malformed', async () => {
    const refusal = await refusalOf(
      wix.asOwner.rewards.bulkCreateRewards([FIXED, { ...FIXED, name: '' }]),
    );

    expect(refusal).toEqual({ status: 400, fields: ['rewards.1.name'] });
    expect((await wix.asOwner.rewards.queryRewards({})).rewards).toEqual([]);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.rewards.bulkCreateRewards([FIXED]))).toEqual(DENIED);
  });
});
