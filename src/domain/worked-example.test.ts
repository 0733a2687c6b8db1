import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsForSpending, workExample } from './worked-example';

const rate = fc.record({
  moneyAmount: fc.integer({ min: 1, max: 9_999_999 }),
  points: fc.integer({ min: 1, max: 9_999_999 }),
});
const cents = fc.integer({ min: 0, max: 999_999_999 });

describe('points for money', () => {
  it.each([
    { spent: 4.99, moneyAmount: 1, points: 10, gives: 40 },
    { spent: 49.9, moneyAmount: 1, points: 2, gives: 98 },
    { spent: 10, moneyAmount: 20, points: 10, gives: 5 },
    { spent: 30, moneyAmount: 20, points: 10, gives: 15 },
    { spent: 0.99, moneyAmount: 1, points: 1000, gives: 0 },
    { spent: 19.99, moneyAmount: 20, points: 10, gives: 9 },
  ])(
    '$gives for $spent, at $points for every $moneyAmount',
    ({ spent, moneyAmount, points, gives }) => {
      expect(pointsForSpending(spent, { moneyAmount, points })).toBe(gives);
    },
  );

  it('are the largest whole number that the whole units of money pay for', () => {
    fc.assert(
      fc.property(cents, rate, (spentCents, { moneyAmount, points }) => {
        const earned = BigInt(pointsForSpending(spentCents / 100, { moneyAmount, points }));
        const units = BigInt(Math.floor(spentCents / 100));

        expect(earned * BigInt(moneyAmount)).toBeLessThanOrEqual(units * BigInt(points));
        expect((earned + 1n) * BigInt(moneyAmount)).toBeGreaterThan(units * BigInt(points));
      }),
    );
  });

  it('ignore the cents, and never fall when more is spent', () => {
    fc.assert(
      fc.property(cents, cents, rate, (one, other, per) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];

        expect(pointsForSpending(less / 100, per)).toBe(
          pointsForSpending(Math.floor(less / 100), per),
        );
        expect(pointsForSpending(less / 100, per)).toBeLessThanOrEqual(
          pointsForSpending(more / 100, per),
        );
      }),
    );
  });
});

describe('a worked example', () => {
  const perMoney = {
    type: 'CONVERSION',
    perTier: [{ tierId: 'gold', moneyAmount: 20, points: 10 }],
  } as const;
  const amounts = { ...perMoney, perTier: [...perMoney.perTier] };

  it('takes the amount of the tier', () => {
    expect(workExample(amounts, 'gold', 49.9)).toEqual({ points: 24 });
    expect(
      workExample({ type: 'FIXED', perTier: [{ tierId: null, points: 50 }] }, null, null),
    ).toEqual({ points: 50 });
  });

  it('says why there is nothing', () => {
    expect(workExample(amounts, null, 49.9)).toEqual({ nothing: 'no-entry' });
    expect(workExample(amounts, 'gold', null)).toEqual({ nothing: 'nothing-spent' });
    expect(workExample(amounts, 'gold', 1.99)).toEqual({ nothing: 'rounds-to-zero' });
  });
});
