import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardFor, pointsForMoney } from './award';
import type { RuleAmounts } from './earning-rules';
import { centsOf, toCents } from './money';

const rule = (amounts: RuleAmounts) => ({ id: 'rule', revision: 3, amounts });
const perMoney = (moneyAmount: number, points: number) => ({ moneyAmount, points });

describe('points for money', () => {
  it.each([
    [4.99, perMoney(1, 10), 40],
    [0.99, perMoney(1, 10), 0],
    [10, perMoney(20, 10), 5],
    [30, perMoney(20, 10), 15],
    [49.9, perMoney(1, 2), 98],
    [14.99, perMoney(3, 2), 9],
  ])('are counted on whole units and rounded down: %s gives', (spent, per, points) => {
    expect(pointsForMoney(centsOf(spent), per)).toBe(points);
  });

  it('are floor(floor(spent) / moneyAmount * points), in exact arithmetic', () => {
    const amount = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), amount, amount, (cents, per, points) => {
        const exact = (BigInt(Math.floor(cents / 100)) * BigInt(points)) / BigInt(per);
        fc.pre(exact <= 9_999_999n);

        expect(pointsForMoney(toCents(cents), perMoney(per, points))).toBe(Number(exact));
      }),
    );
  });

  it('never shrink when more is spent', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(toCents);
        const per = perMoney(7, 3);

        expect(pointsForMoney(toCents(more ?? 0), per)).toBeGreaterThanOrEqual(
          pointsForMoney(toCents(less ?? 0), per),
        );
      }),
    );
  });

  it('are refused when one activity would give more than ten million', () => {
    expect(() => pointsForMoney(centsOf(9_999_999), perMoney(1, 2))).toThrow(/more than/);
  });
});

describe('a rule', () => {
  const fixed = rule({
    type: 'FIXED',
    configs: [
      { tierId: null, points: 50 },
      { tierId: 'gold', points: 80 },
    ],
  });

  it('gives what its entry for the tier says, and keeps by what', () => {
    expect(awardFor(fixed, 'gold', centsOf(12.5))).toEqual({
      points: 80,
      basis: {
        id: 'rule',
        revision: 3,
        tierId: 'gold',
        points: 80,
        moneyAmount: null,
        spentCents: 1250,
      },
    });
    expect(awardFor(fixed, null, undefined)).toMatchObject({
      points: 50,
      basis: { spentCents: null },
    });
  });

  it('gives nothing to a tier that it has no entry for', () => {
    expect(awardFor(fixed, 'silver', undefined)).toEqual({ reason: 'NO_ENTRY_FOR_TIER' });
  });

  it('that converts money says so when there is no amount, or too little', () => {
    const conversion = rule({
      type: 'CONVERSION',
      configs: [{ tierId: null, ...perMoney(10, 1) }],
      field: null,
    });

    expect(awardFor(conversion, null, undefined)).toEqual({ reason: 'NO_AMOUNT_SPENT' });
    expect(awardFor(conversion, null, centsOf(9.99))).toEqual({ reason: 'ROUNDS_TO_ZERO' });
    expect(awardFor(conversion, 'gold', centsOf(99))).toEqual({ reason: 'NO_ENTRY_FOR_TIER' });
  });
});
