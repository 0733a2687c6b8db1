import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReward, sampleRule, sampleTiers } from '../../../tests/support/sample-program';
import type { Reward } from '../reward';
import { rewardWarnings, type WarningContext } from './reward-warnings';

const LADDER = [null, 'silver', 'gold'];

const context: WarningContext = {
  rewards: [],
  rules: [],
  tiers: sampleTiers(),
  basis: { rule: sampleRule(), order: { spend: 40, orders: 3 } },
};

/** What the base tier, silver and gold pay and get. */
function reward(costs: number[], values: number[] = [5, 5, 5], changes: Partial<Reward> = {}) {
  const prices = costs.map((costInPoints, index) => ({
    tierId: LADDER[index] ?? null,
    costInPoints,
    value: values[index] ?? 5,
  }));
  return sampleReward({ prices, ...changes });
}

const kinds = (given: Reward, changes: Partial<WarningContext> = {}) =>
  rewardWarnings(given, { ...context, ...changes }).map(({ kind }) => kind);

describe('an owner is warned of a reward', () => {
  it('that some tiers cannot have', () => {
    expect(rewardWarnings(reward([1000, 900]), context)).toEqual([
      { kind: 'TIERS_MISSING', tierIds: ['gold'] },
    ]);
  });

  it('that gives a higher tier less for its points', () => {
    expect(rewardWarnings(reward([1000, 900, 950]), context)).toEqual([
      { kind: 'TIER_INVERTED', lower: 'silver', higher: 'gold' },
    ]);
  });

  it('that asks more of a higher tier for free shipping', () => {
    const prices = [
      { tierId: null, costInPoints: 100, value: null },
      { tierId: 'silver', costInPoints: 120, value: null },
      { tierId: 'gold', costInPoints: 120, value: null },
    ];

    expect(kinds(sampleReward({ kind: 'FREE_SHIPPING', prices }))).toEqual(['TIER_INVERTED']);
  });

  it('that is a worse deal than a smaller one', () => {
    const small = reward([400, 400, 400], [5, 5, 5], { id: 'small', name: 'Five off' });
    const large = reward([1000, 1000, 1000], [10, 10, 10]);
    const better = reward([1000, 1000, 1000], [50, 50, 50]).prices;

    expect(rewardWarnings(large, { ...context, rewards: [small, large] })).toEqual([
      { kind: 'SIZE_INVERTED', smaller: 'Five off', tierId: null },
    ]);
    expect(kinds(small, { rewards: [small, large] })).toEqual([]);
    expect(kinds(small, { rewards: [small, { ...large, prices: better }] })).toEqual([]);
    expect(kinds(large, { rewards: [{ ...small, active: false }, large] })).toEqual([]);
  });

  it('that new members can have before they have bought anything', () => {
    const signUp = sampleRule({
      title: 'Join us',
      trigger: { appId: 'members', activityType: 'wix_members-member_signed_up' },
      amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 600 }] },
    });
    const follow = sampleRule({
      title: 'Follow us',
      isAutomated: true,
      trigger: { appId: 'loyalty', activityType: 'wix_loyalty-social_media_channel_followed' },
      amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 400 }] },
    });

    expect(
      rewardWarnings(reward([1000, 1000, 1000]), { ...context, rules: [signUp, follow] }),
    ).toEqual([
      {
        kind: 'BELOW_WELCOME',
        costInPoints: 1000,
        welcomePoints: 1000,
        rules: ['Join us', 'Follow us'],
      },
    ]);
    expect(kinds(reward([1001, 1001, 1001]), { rules: [signUp, follow] })).toEqual([]);
    expect(kinds(reward([9, 9, 9]), { rules: [{ ...signUp, status: 'PAUSED' }] })).not.toContain(
      'BELOW_WELCOME',
    );
  });

  it('that gives back more than customers spend', () => {
    expect(rewardWarnings(reward([40, 40, 40]), context)).toMatchObject([
      { kind: 'ABOVE_SPEND', tierId: null, percent: 125 },
    ]);
    expect(kinds(reward([50, 50, 50]))).toEqual([]);
  });
});

describe('an owner is not warned', () => {
  it('of a reward whose prices only get better from tier to tier', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 500, max: 9_999_999 }), { minLength: 3, maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 3 }),
        (costs, values) => {
          const falling = costs.toSorted((a, b) => b - a);
          const rising = values.toSorted((a, b) => a - b).map((value) => value / 100);

          expect(kinds(reward(falling, rising))).toEqual([]);
        },
      ),
    );
  });

  it('of equal prices that only differ in size', () => {
    expect(kinds(reward([100, 200, 300], [0.1, 0.2, 0.3]))).toEqual([]);
  });

  it('of tiers while no ladder is in use', () => {
    const given = reward([1000]);

    expect(kinds(given, { tiers: sampleTiers({ status: 'DRAFT' }) })).toEqual([]);
    expect(kinds(given, { tiers: null })).toEqual([]);
  });

  it('of what is not known, or cannot be edited here', () => {
    expect(kinds(reward([40, 40, 40]), { basis: null })).toEqual([]);
    expect(kinds(sampleReward({ kind: 'OTHER', prices: [] }))).toEqual([]);
  });
});
