import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRule } from '../../../tests/support/sample-program';
import type { EarningRule } from '../earning-rule';
import type { Earning } from '../transaction';
import {
  estimateOrder,
  mainRule,
  pointsPerOrder,
  purchaseRules,
  spendForPoints,
} from './typical-order';

const orders = sampleRule({
  amounts: {
    type: 'CONVERSION',
    perTier: [
      { tierId: null, moneyAmount: 1, points: 10 },
      { tierId: 'silver', moneyAmount: 2, points: 30 },
    ],
  },
});
const bookings = sampleRule({
  id: 'bookings',
  trigger: { appId: 'bookings', activityType: 'bookings/BookingConfirmed' },
  amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 30 }] },
});
const birthday = sampleRule({
  id: 'birthday',
  trigger: { appId: 'loyalty', activityType: 'birthday' },
  amounts: { type: 'FIXED', perTier: [{ tierId: null, points: 30 }] },
});

function earning(points: number, changes: Partial<Earning> = {}): Earning {
  return { points, tierId: null, activityType: 'stores/OrderPaid', ...changes };
}

const ids = (rules: EarningRule[]) => rules.map(({ id }) => id);

describe('the rules that rewards are measured with', () => {
  it('are active and about purchases, orders in the shop first', () => {
    const paused = sampleRule({ id: 'paused', status: 'PAUSED' });

    expect(ids(purchaseRules([birthday, bookings, paused, orders]))).toEqual(['order', 'bookings']);
  });

  it('are led by the one that customers earn most by', () => {
    const earnings = [
      earning(30, { activityType: 'bookings/BookingConfirmed' }),
      earning(30, { activityType: 'bookings/BookingConfirmed' }),
      earning(200),
    ];

    expect(mainRule([orders, bookings], earnings)?.id).toBe('bookings');
    expect(mainRule([bookings, orders], [])?.id).toBe('order');
    expect(mainRule([birthday], earnings)).toBeNull();
  });
});

describe('the typical order', () => {
  it('is the median of what the points of each tier cost', () => {
    const earnings = [earning(100), earning(450, { tierId: 'silver' }), earning(9000)];

    expect(estimateOrder(orders, earnings)).toEqual({ spend: 30, orders: 3 });
  });

  it('lies between the two in the middle when their number is even', () => {
    expect(estimateOrder(orders, [earning(100), earning(200)])).toEqual({ spend: 15, orders: 2 });
  });

  it('is not made up of other activities, of tiers without a rate, or of nothing', () => {
    const earnings = [
      earning(50, { activityType: 'birthday' }),
      earning(50, { tierId: 'gold' }),
      earning(50, { activityType: null }),
    ];

    expect(estimateOrder(orders, earnings)).toBeNull();
    expect(estimateOrder(bookings, [earning(30)])).toBeNull();
  });

  it('is found again by any rate, when all orders cost the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
        (spend, points, count) => {
          const rule = sampleRule({
            amounts: { type: 'CONVERSION', perTier: [{ tierId: null, moneyAmount: 1, points }] },
          });
          const earnings = Array.from({ length: count }, () => earning(spend * points));

          expect(estimateOrder(rule, earnings)).toEqual({ spend, orders: count });
        },
      ),
    );
  });
});

describe('points for an order', () => {
  const order = { spend: 4.99, orders: null };

  it('count whole units of money and are rounded down, as Wix does', () => {
    expect(pointsPerOrder({ rule: orders, order }, null)).toBe(40);
  });

  it('are those of the visit where the rule does not go by money', () => {
    expect(pointsPerOrder({ rule: bookings, order: null }, null)).toBe(30);
  });

  it('are none in a tier without an amount, and unknown without a typical order', () => {
    expect(pointsPerOrder({ rule: orders, order }, 'gold')).toBe(0);
    expect(pointsPerOrder({ rule: bookings, order }, 'gold')).toBe(0);
    expect(pointsPerOrder({ rule: orders, order: null }, null)).toBeNull();
  });
});

describe('the spending behind points', () => {
  it('never earns more than the points it is for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (points, rate, moneyAmount) => {
          const rule = sampleRule({
            amounts: { type: 'CONVERSION', perTier: [{ tierId: null, moneyAmount, points: rate }] },
          });
          const spend = spendForPoints({ rule, order: null }, null, points) ?? 0;

          expect(
            pointsPerOrder({ rule, order: { spend, orders: null } }, null),
          ).toBeLessThanOrEqual(points);
        },
      ),
    );
  });

  it('is that of so many visits where the rule does not go by money', () => {
    const order = { spend: 20, orders: null };

    expect(spendForPoints({ rule: bookings, order }, null, 60)).toBe(40);
    expect(spendForPoints({ rule: bookings, order: null }, null, 60)).toBeNull();
  });
});
