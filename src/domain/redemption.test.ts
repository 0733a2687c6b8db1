import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAccount } from '../../tests/support/sample-account';
import {
  flexibleDiscount,
  leastPointsToSpend,
  mostPointsToSpend,
  toRedeemOptions,
} from './redemption';
import type { Reward, RewardPrice } from './reward';

function price(costInPoints: number, value: number): RewardPrice {
  return { tierId: null, costInPoints, value };
}

function reward(name: string, costInPoints: number, changes: Partial<Reward> = {}): Reward {
  return {
    id: name,
    name,
    kind: 'FIXED_AMOUNT',
    active: true,
    terms: null,
    prices: [price(costInPoints, 5)],
    revision: '1',
    ...changes,
  };
}

const member = withBalance(200);

function withBalance(balance: number) {
  return sampleAccount({
    points: { balance, earned: balance, adjusted: 0, redeemed: 0, expired: 0 },
    tier: { id: null, points: balance },
  });
}

describe('what a member can redeem', () => {
  it('starts with what is affordable, the dearest first, then what is closest', () => {
    const rewards = [
      reward('far', 500),
      reward('cheap', 50),
      reward('close', 210),
      reward('dear', 200),
    ];

    expect(
      toRedeemOptions(rewards, member).map(({ reward: { name }, missingPoints }) => [
        name,
        missingPoints,
      ]),
    ).toEqual([
      ['dear', 0],
      ['cheap', 0],
      ['close', 10],
      ['far', 300],
    ]);
  });

  it('leaves out what is inactive, not for the tier, or of a kind that is not known', () => {
    const rewards = [
      reward('inactive', 1, { active: false }),
      reward('for gold', 1, { prices: [{ tierId: 'gold', costInPoints: 1, value: 5 }] }),
      reward('new kind', 1, { kind: 'OTHER' }),
    ];

    expect(toRedeemOptions(rewards, member)).toEqual([]);
  });

  it('goes by the price of the tier the member is in', () => {
    const prices = [price(100, 5), { tierId: 'gold', costInPoints: 80, value: 6 }];
    const inGold = { ...member, tier: { id: 'gold', points: 900 } };

    expect(toRedeemOptions([reward('both', 1, { prices })], inGold)).toMatchObject([
      { price: { costInPoints: 80, value: 6 }, missingPoints: 0 },
    ]);
  });

  it('has a flexible reward as soon as it gives one cent', () => {
    const flexible = reward('pay', 1, { kind: 'FLEXIBLE', prices: [price(1000, 1)] });

    expect(toRedeemOptions([flexible], withBalance(4))).toMatchObject([{ missingPoints: 6 }]);
  });
});

describe('a flexible reward', () => {
  it.each([
    [10, 1, 35, 3.5],
    [10, 1.2, 35, 4.2],
    [3, 1, 1, 0.33],
    [1000, 1, 9, 0],
  ])('of %i points for %d gives for %i points %d', (...[cost, value, points, money]) => {
    expect(flexibleDiscount(price(cost, value), points)).toBe(money);
  });

  const prices = fc.record({
    tierId: fc.constant(null),
    costInPoints: fc.integer({ min: 1, max: 100_000 }),
    value: fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
  });

  it('gives at least a cent for the least points, and nothing for one less', () => {
    fc.assert(
      fc.property(prices, (flexible) => {
        const least = leastPointsToSpend(flexible);

        expect(flexibleDiscount(flexible, least)).toBeGreaterThanOrEqual(0.01);
        expect(flexibleDiscount(flexible, least - 1)).toBe(0);
      }),
    );
  });

  it('wastes no point at most: there are so many, they fit, and one less gives less', () => {
    fc.assert(
      fc.property(
        prices,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (flexible, balance, cents) => {
          const money = cents / 100;
          const most = mostPointsToSpend(flexible, balance, money);
          const discount = flexibleDiscount(flexible, most);

          expect(most).toBeLessThanOrEqual(balance);
          expect(discount).toBeLessThanOrEqual(money);
          expect(most === 0 || flexibleDiscount(flexible, most - 1) < discount).toBe(true);
          const betterIfAny = flexibleDiscount(flexible, balance);
          expect(
            betterIfAny === discount ||
              nextDiscount(flexible, discount) > Math.min(money, betterIfAny),
          ).toBe(true);
        },
      ),
    );
  });

  /** The smallest discount above this one. */
  function nextDiscount(flexible: RewardPrice, discount: number): number {
    const points = Math.ceil(
      ((Math.round(discount * 100) + 1) * flexible.costInPoints) /
        Math.round((flexible.value ?? 0) * 100),
    );
    return flexibleDiscount(flexible, points);
  }
});
