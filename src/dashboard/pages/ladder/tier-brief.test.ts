import { describe, expect, it } from 'vitest';
import { sampleReward, sampleRule } from '../../../../tests/support/sample-program';
import { toTierBrief } from './tier-brief';

const review = sampleRule({
  id: 'review',
  title: 'Write a review',
  amounts: { type: 'FIXED', perTier: [{ tierId: 'gold', points: 50 }] },
});

describe('the brief of a tier', () => {
  it('names what is earned by spending, and how many other rules there are', () => {
    const { earns } = toTierBrief('gold', { rules: [review, sampleRule()], rewards: [] });

    expect(earns).toMatchObject({ amount: { points: 10, moneyAmount: 1 }, otherRules: 1 });
  });

  it('names the cheapest reward, and how many there are', () => {
    const rewards = [
      sampleReward(),
      sampleReward({ id: 'cake', prices: [{ tierId: null, costInPoints: 60, value: 2 }] }),
    ];

    expect(toTierBrief(null, { rules: [], rewards }).pays).toEqual({ points: 60, rewards: 2 });
  });

  it('leaves out what is switched off and what has nothing for the tier', () => {
    const offer = {
      rules: [sampleRule({ status: 'PAUSED' }), review],
      rewards: [sampleReward({ active: false })],
    };

    expect(toTierBrief('silver', offer)).toEqual({ earns: null, pays: null });
  });
});
