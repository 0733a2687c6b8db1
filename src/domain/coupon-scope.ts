import type { CouponScope, CouponTerms } from './reward';

type ScopeRule = {
  namespace: string;
  /** Null for all items of the business app. */
  group: string | null;
  /** Whether one item has to be named by its id. */
  item: 'none' | 'required';
};

/**
 * Everything a coupon can be limited to.
 * https://dev.wix.com/docs/rest/business-management/marketing/coupons/coupons/valid-scope-values
 */
const SCOPE_RULES = {
  allProducts: { namespace: 'stores', group: null, item: 'none' },
  product: { namespace: 'stores', group: 'product', item: 'required' },
  collection: { namespace: 'stores', group: 'collection', item: 'required' },
  allServices: { namespace: 'bookings', group: null, item: 'none' },
  service: { namespace: 'bookings', group: 'service', item: 'required' },
  allEvents: { namespace: 'events', group: 'event', item: 'none' },
  event: { namespace: 'events', group: 'event', item: 'required' },
  allTickets: { namespace: 'events', group: 'ticket', item: 'none' },
  ticket: { namespace: 'events', group: 'ticket', item: 'required' },
  allPlans: { namespace: 'pricingPlans', group: null, item: 'none' },
  plan: { namespace: 'pricingPlans', group: 'plan', item: 'required' },
} as const satisfies Record<string, ScopeRule>;

export type ScopeChoice = keyof typeof SCOPE_RULES;

export const SCOPE_CHOICES = Object.keys(SCOPE_RULES).filter(isScopeChoice);

function isScopeChoice(key: string): key is ScopeChoice {
  return key in SCOPE_RULES;
}

/** The choice that a scope is; undefined for one that Wix added after this was written. */
export function scopeChoiceOf({ namespace, group }: CouponScope): ScopeChoice | undefined {
  const namesItem = (group?.entityId ?? null) !== null;
  return SCOPE_CHOICES.find((choice) => {
    const rule = SCOPE_RULES[choice];
    return (
      rule.namespace === namespace &&
      rule.group === (group?.name ?? null) &&
      needsItem(choice) === namesItem
    );
  });
}

/** The scope of a choice; `entityId` is used where one item has to be named. */
export function toScope(choice: ScopeChoice, entityId: string): CouponScope {
  const { namespace, group } = SCOPE_RULES[choice];
  if (group === null) return { namespace, group: null };
  return { namespace, group: { name: group, entityId: needsItem(choice) ? entityId : null } };
}

export function needsItem(choice: ScopeChoice): boolean {
  return SCOPE_RULES[choice].item === 'required';
}

/** Whether Wix discounts the cheapest item only, once, whatever the reward says: for bookings. */
export function isAlwaysForOneItem({ namespace }: CouponScope): boolean {
  return namespace === 'bookings';
}

/** Whether one item of an order is discounted at most, because the owner or Wix says so. */
export function isForOneItem({ limit, limitedToOneItem }: CouponTerms): boolean {
  return limitedToOneItem || (limit.type === 'SCOPE' && isAlwaysForOneItem(limit.scope));
}

/** Whether what the scope covers is sold by subscription: products and plans are. */
export function canBeSubscribed({ namespace }: CouponScope): boolean {
  return namespace === 'stores' || namespace === 'pricingPlans';
}

/** Whether the number of discounted payments can be limited: for pricing plans only. */
export function hasCycles({ namespace }: CouponScope): boolean {
  return namespace === 'pricingPlans';
}
