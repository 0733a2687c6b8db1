import { describe, expect, it } from 'vitest';
import type { Checkout } from '../../../../domain/checkout';
import { toDiscountPhase } from './discount-phase';

const price = { amount: 10, formatted: '$10.00' };
const checkout: Checkout = {
  id: 'checkout',
  buyerContactId: 'contact',
  items: [],
  prices: { subtotal: price, discount: price, total: price },
  isCompleted: false,
  discounts: [],
};
const discounted: Checkout = {
  ...checkout,
  discounts: [{ id: 'discount', status: 'APPLIED', source: null }],
};
const idle = { isPending: false, isDone: false, error: null, checkout, isRead: true };
const lost = { ...idle, error: { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' } as const };
const refused = { kind: 'refused', code: 'INSUFFICIENT_POINTS' } as const;

describe('a discount', () => {
  it.each([
    ['is to be decided at first', idle, { kind: 'deciding', error: null }],
    ['is under way', { ...idle, isPending: true }, { kind: 'under-way' }],
    ['is applied when Wix says so', { ...idle, isDone: true }, { kind: 'done' }],
    [
      'can be decided again after a refusal',
      { ...idle, error: refused },
      { kind: 'deciding', error: refused },
    ],
    [
      'is found on the checkout after a lost answer',
      { ...lost, checkout: discounted },
      { kind: 'done' },
    ],
    ['is known not to have happened when the checkout has none', lost, { kind: 'not-done' }],
    [
      'stays in doubt when the checkout cannot be read',
      { ...lost, isRead: false },
      { kind: 'unsure' },
    ],
  ])('%s', (_, attempt, phase) => {
    expect(toDiscountPhase(attempt)).toEqual(phase);
  });
});
