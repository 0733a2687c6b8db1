import { describe, expect, it } from 'vitest';
import { sampleReward, sampleRule } from '../../../tests/support/sample-program';
import type { PointsFlow } from '../points-flow';
import { balanceWorth, redeemedWorth, spendBehind } from './lifetime-worth';

const coffee = sampleReward();
const money = sampleReward({
  id: 'money',
  name: 'Points as money',
  kind: 'FLEXIBLE',
  prices: [{ tierId: null, costInPoints: 30, value: 1 }],
  terms: null,
});
const shipping = sampleReward({
  id: 'shipping',
  kind: 'FREE_SHIPPING',
  prices: [{ tierId: null, costInPoints: 50, value: null }],
});

function redeemed(rewardId: string, points: number): PointsFlow {
  return { cause: { kind: 'reward', rewardId }, entries: 1, points };
}

function earned(activityType: string, points: number): PointsFlow {
  return { cause: { kind: 'activity', activityType }, entries: 1, points };
}

describe('what redeemed points were worth', () => {
  it('is told in the prices of today', () => {
    const flows = [redeemed('coffee', -250), redeemed('money', -100)];

    expect(redeemedWorth(flows, [coffee, money], null)).toEqual({ money: 13.33, uncounted: false });
  });

  it('says when something had no price in money, or is gone', () => {
    const flows = [redeemed('coffee', -100), redeemed('shipping', -50), redeemed('old', -10)];

    expect(redeemedWorth(flows, [coffee, shipping], null)).toEqual({ money: 4, uncounted: true });
    expect(redeemedWorth([redeemed('shipping', -50)], [shipping], null)).toBeNull();
    expect(redeemedWorth([redeemed('money', -30)], [money], 'gold')).toBeNull();
  });
});

describe('what a balance buys', () => {
  it('is the most money off, whole coupons or points by the piece', () => {
    expect(balanceWorth(199, [coffee, money], null)).toEqual({ money: 6.63, reward: money });
    expect(balanceWorth(199, [coffee], null)).toEqual({ money: 4, reward: coffee });
  });

  it('is nothing by rewards that are off, too dear, without a price or not for the tier', () => {
    const off = sampleReward({
      active: false,
      prices: [{ tierId: null, costInPoints: 10, value: 4 }],
    });

    expect(balanceWorth(99, [coffee, off, shipping], null)).toBeNull();
    expect(balanceWorth(1000, [money], 'gold')).toBeNull();
  });
});

describe('what was spent to earn points', () => {
  it("is read back from them at today's rate of the tier", () => {
    expect(spendBehind([earned('stores/OrderPaid', 155)], [sampleRule()], null)).toBe(15.5);
  });

  it('is not known where no rule goes by money', () => {
    const fixed = sampleRule({
      amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 50 }] },
    });

    expect(spendBehind([earned('stores/OrderPaid', 50)], [fixed], null)).toBeNull();
    expect(spendBehind([earned('gone', 50)], [sampleRule()], null)).toBeNull();
    expect(spendBehind([earned('stores/OrderPaid', 50)], [sampleRule()], 'unknown')).toBeNull();
  });
});
