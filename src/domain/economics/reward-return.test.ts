import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReward, sampleRule } from '../../../tests/support/sample-program';
import { toScope } from '../coupon-scope';
import type { Reward } from '../reward';
import { nearestReward, returnIn } from './reward-return';
import type { EarnBasis } from './typical-order';

/** 10 points for 1 in the base tier, and an order of 40. */
const basis: EarnBasis = { rule: sampleRule(), order: { spend: 40, orders: 12 } };
const unknownOrder: EarnBasis = { ...basis, order: null };

const inBase = (changes: Partial<Reward>) => returnIn(sampleReward(changes), null, basis);
const price = (costInPoints: number, value: number | null) => [
  { tierId: null, costInPoints, value },
];

describe('what a reward gives back', () => {
  it('is its value over the spending that earns its cost', () => {
    expect(inBase({ prices: price(1000, 5) })).toEqual({
      tierId: null,
      cashBack: { value: 5, isUpTo: false },
      orders: { value: 3, isUpTo: false },
    });
  });

  it('is the same for flexible discounts, and known without a typical order', () => {
    const reward = sampleReward({ kind: 'FLEXIBLE', prices: price(20, 0.1), terms: null });

    expect(returnIn(reward, null, unknownOrder)).toEqual({
      tierId: null,
      cashBack: { value: 5, isUpTo: false },
      orders: { gap: 'order' },
    });
  });

  it('of a percentage is counted on a typical order, and at most that for one item', () => {
    const changes = { kind: 'PERCENTAGE', prices: price(1000, 10) } as const;
    const terms = sampleReward().terms;
    const bookings = { type: 'SCOPE', scope: toScope('allServices', '') } as const;

    expect(inBase(changes).cashBack).toEqual({ value: 4, isUpTo: false });
    expect(
      inBase({ ...changes, terms: terms && { ...terms, limitedToOneItem: true } }).cashBack,
    ).toEqual({ value: 4, isUpTo: true });
    expect(inBase({ ...changes, terms: terms && { ...terms, limit: bookings } }).cashBack).toEqual({
      value: 4,
      isUpTo: true,
    });
    expect(returnIn(sampleReward(changes), null, unknownOrder).cashBack).toEqual({ gap: 'order' });
  });

  it('is not made up for shipping, for tiers without a price, or where nothing is earned', () => {
    const shipping = { kind: 'FREE_SHIPPING', prices: price(100, null) } as const;
    const noRate = { ...basis, rule: sampleRule({ amounts: { type: 'FIXED', perTier: [] } }) };

    expect(inBase(shipping).cashBack).toEqual({ gap: 'worth' });
    expect(inBase({ prices: [] }).cashBack).toEqual({ gap: 'price' });
    expect(returnIn(sampleReward(), null, noRate).cashBack).toEqual({ gap: 'earning' });
    expect(returnIn(sampleReward(), null, noRate).orders).toEqual({ gap: 'earning' });
  });

  it('does not change when value and cost grow alike, and falls when only the cost grows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 2, max: 50 }),
        (cost, value, times) => {
          const valueOf = (costInPoints: number, money: number) => {
            const { cashBack } = inBase({ prices: price(costInPoints, money) });
            return 'gap' in cashBack ? expect.fail('It is known') : cashBack.value;
          };

          expect(valueOf(cost * times, value * times)).toBeCloseTo(valueOf(cost, value));
          expect(valueOf(cost * times, value)).toBeLessThan(valueOf(cost, value));
        },
      ),
    );
  });
});

describe('orders to reach a reward', () => {
  it('are enough, and one less is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.double({ min: 1, max: 10_000, noNaN: true }),
        (cost, spend) => {
          const given: EarnBasis = { ...basis, order: { spend, orders: null } };
          const { orders } = returnIn(sampleReward({ prices: price(cost, 5) }), null, given);
          if ('gap' in orders) return expect.fail('It is known');
          const each = Math.floor(spend) * 10;

          expect(orders.value * each).toBeGreaterThanOrEqual(cost);
          expect((orders.value - 1) * each).toBeLessThan(cost);
        },
      ),
    );
  });
});

describe('the nearest reward', () => {
  it('is the active one with the fewest orders in the base tier', () => {
    const far = sampleReward({ id: 'far', prices: price(4000, 50) });
    const near = sampleReward({ id: 'near', prices: price(900, 5) });
    const off = sampleReward({ id: 'off', active: false, prices: price(1, 5) });
    const goldOnly = sampleReward({
      id: 'gold',
      prices: [{ tierId: 'gold', costInPoints: 1, value: 5 }],
    });

    expect(nearestReward([far, near, off, goldOnly], basis)).toEqual({ reward: near, orders: 3 });
    expect(nearestReward([off, goldOnly], basis)).toBeNull();
    expect(nearestReward([near], unknownOrder)).toBeNull();
  });
});
