import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { GOLD, SILVER, switchPlan } from './ladder';

const wix = await emulateWix();
const { tiers } = wix.asOwner;

describe('works', () => {
  it('creates what it can and says why it could not create the rest', async () => {
    const { results = [], bulkActionMetadata } = await tiers.bulkCreateTiers([
      GOLD,
      { ...SILVER, requiredPoints: 500 },
      SILVER,
    ]);

    expect(bulkActionMetadata).toEqual({
      totalSuccesses: 2,
      totalFailures: 1,
      undetailedFailures: 0,
    });
    expect(results).toMatchObject([
      { item: GOLD, itemMetadata: { originalIndex: 0, success: true, error: null } },
      { itemMetadata: { originalIndex: 1, success: false, error: { code: 'ALREADY_EXISTS' } } },
      { item: SILVER, itemMetadata: { originalIndex: 2, success: true, error: null } },
    ]);
    expect(results[1]).not.toHaveProperty('item');
    expect((await tiers.listTiers()).tiers).toMatchObject([SILVER, GOLD]);
  });

  it('answers one refusal for each tier when the plan has none', async () => {
    await switchPlan(wix, 'free');

    const { results = [], bulkActionMetadata } = await tiers.bulkCreateTiers([SILVER, GOLD]);

    expect(bulkActionMetadata).toMatchObject({ totalSuccesses: 0, totalFailures: 2 });
    expect(results.map(({ itemMetadata }) => itemMetadata?.error?.code)).toEqual([
      'BASIC_TIERS_LIMIT_REACHED',
      'BASIC_TIERS_LIMIT_REACHED',
    ]);
  });
});

describe('refuses', () => {
  it('no tiers, and more than twenty', async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      tierDefinition: { name: `Tier ${index}` },
      requiredPoints: 100 + index,
    }));

    expect(await refusalOf(tiers.bulkCreateTiers([]))).toMatchObject({ status: 400 });
    expect(await refusalOf(tiers.bulkCreateTiers(many))).toMatchObject({ status: 400 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.tiers.bulkCreateTiers([SILVER]))).toEqual(DENIED);
  });
});
