import { describe, expect, it } from 'vitest';
import { sampleRule } from '../../tests/support/sample-program';
import { giftsForSpending, outlookIn, triggersWithoutRule } from './earning-outlook';
import { pointsForSpending } from './worked-example';

const order = sampleRule();
const rsvp = sampleRule({
  id: 'rsvp',
  trigger: { appId: 'events', activityType: 'events/Rsvp' },
  amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 25 }] },
});

function rated(moneyAmount: number, points: number) {
  return sampleRule({
    amounts: { type: 'CONVERSION', perTier: [{ tierId: null, moneyAmount, points }] },
  });
}

describe('what rules give a member', () => {
  it('is said for each, those that give nothing first and why', () => {
    const paused = sampleRule({ id: 'paused', status: 'PAUSED' });
    const silent = sampleRule({ id: 'silent', amounts: null });

    const [first, second, third, fourth] = outlookIn('gold', [order, rsvp, paused, silent]);

    expect(first).toEqual({ rule: rsvp, nothing: 'no-entry' });
    expect(second).toEqual({ rule: paused, nothing: 'paused' });
    expect(third).toEqual({ rule: silent, nothing: 'no-amounts' });
    expect(fourth).toEqual({
      rule: order,
      gives: { type: 'CONVERSION', points: 10, moneyAmount: 1, leastSpend: 1 },
    });
  });

  it.each([
    [1, 10],
    [20, 10],
    [3, 1],
    [7.5, 2],
    [10, 3],
  ])('names the least amount that gives anything at %d for %d points', (moneyAmount, points) => {
    const [outlook] = outlookIn(null, [rated(moneyAmount, points)]);
    if (outlook === undefined || !('gives' in outlook) || outlook.gives.type !== 'CONVERSION') {
      throw new Error('the rule gives by money');
    }
    const { leastSpend } = outlook.gives;

    expect(pointsForSpending(leastSpend, outlook.gives)).toBeGreaterThanOrEqual(1);
    expect(pointsForSpending(leastSpend - 0.01, outlook.gives)).toBe(0);
  });

  it('is nothing where a rule gives 0', () => {
    expect(outlookIn(null, [rated(1, 0)])).toMatchObject([{ nothing: 'zero' }]);
  });
});

describe('an amount spent', () => {
  it('is worked through every rule by money that is on', () => {
    const gifts = giftsForSpending(4.99, null, [
      order,
      rsvp,
      { ...order, id: 'off', status: 'PAUSED' },
    ]);

    expect(gifts).toEqual([{ rule: order, example: { points: 40 } }]);
  });
});

describe('what no rule gives anything for', () => {
  it('is named, of that for which a rule can be made', () => {
    expect(triggersWithoutRule([order, rsvp])).toEqual(['booking', 'ticket', 'social', 'birthday']);
  });
});
