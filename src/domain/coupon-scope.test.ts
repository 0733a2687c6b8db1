import { describe, expect, it } from 'vitest';
import {
  canBeSubscribed,
  hasCycles,
  needsItem,
  SCOPE_CHOICES,
  scopeChoiceOf,
  toScope,
} from './coupon-scope';

describe('what a coupon can be limited to', () => {
  it.each(SCOPE_CHOICES)('is known again when it is read back: %s', (choice) => {
    expect(scopeChoiceOf(toScope(choice, 'item'))).toBe(choice);
  });

  it('names an item only where one is meant', () => {
    expect(toScope('product', 'mug')).toEqual({
      namespace: 'stores',
      group: { name: 'product', entityId: 'mug' },
    });
    expect(toScope('allProducts', 'mug')).toEqual({ namespace: 'stores', group: null });
    expect(toScope('allEvents', 'mug').group).toEqual({ name: 'event', entityId: null });
    expect(SCOPE_CHOICES.filter(needsItem)).toHaveLength(6);
  });

  it('is not guessed at when Wix added it later', () => {
    expect(scopeChoiceOf({ namespace: 'restaurants', group: null })).toBeUndefined();
    expect(
      scopeChoiceOf({ namespace: 'stores', group: { name: 'product', entityId: null } }),
    ).toBeUndefined();
  });

  it('can be subscribed to where products or plans are sold, and counts payments for plans', () => {
    expect(SCOPE_CHOICES.filter((choice) => canBeSubscribed(toScope(choice, 'x')))).toEqual([
      'allProducts',
      'product',
      'collection',
      'allPlans',
      'plan',
    ]);
    expect(SCOPE_CHOICES.filter((choice) => hasCycles(toScope(choice, 'x')))).toEqual([
      'allPlans',
      'plan',
    ]);
  });
});
