import { z } from 'zod';
import { type LineItem, subtotalOf } from './checkouts';
import { LoyaltyError } from './errors';
import { type Cents, centsOf, decimalOf, toCents } from './money';
import { benefitSchema } from './rewards';

export const specificationSchema = z.object({
  name: z.string(),
  discount: z.discriminatedUnion('type', [
    z.object({ type: z.literal('MONEY_OFF_AMOUNT'), amount: z.number() }),
    z.object({ type: z.literal('PERCENT_OFF_RATE'), rate: z.number() }),
    z.object({ type: z.literal('FREE_SHIPPING') }),
  ]),
  /** Where it may be used; null is everywhere. */
  terms: benefitSchema.shape.terms,
});

/** What a coupon is worth and for what: https://dev.wix.com/docs/rest/api-reference/coupons/coupons/coupon-object */
export type CouponSpecification = z.infer<typeof specificationSchema>;

/** https://dev.wix.com/docs/rest/api-reference/coupons/coupons/valid-scope-values */
const APPS_OF_NAMESPACE: Readonly<Record<string, readonly string[]>> = {
  stores: ['215238eb-22a5-4c36-9e7b-e7c08025e04e', '1380b703-ce81-ff05-f115-39571d94dfcd'],
  bookings: ['13d21c63-b5ec-5912-8397-c3a5ddb27a97'],
  events: ['140603ad-af8d-84a5-2c80-a0f60cb47351'],
  pricingPlans: ['1522827f-c56c-a5c9-2ac9-00f9e6ae12d3'],
};

/** The items that a coupon lowers the price of. */
export function itemsInScope(
  { terms }: CouponSpecification,
  lineItems: readonly LineItem[],
): readonly LineItem[] {
  if (!terms?.scope) return lineItems;
  const { namespace, group } = terms.scope;
  const entityId = group?.entityId ?? null;
  const apps = APPS_OF_NAMESPACE[namespace] ?? [];
  return lineItems.filter(
    ({ catalog }) =>
      catalog !== null &&
      apps.includes(catalog.appId) &&
      (entityId === null || entityId === catalog.itemId),
  );
}

/** Some item of the coupon's scope; null when it may be used for any. */
export function itemInScope(terms: CouponSpecification['terms']): LineItem['catalog'] {
  if (!terms?.scope) return null;
  const { namespace, group } = terms.scope;
  const appId = APPS_OF_NAMESPACE[namespace]?.[0];
  return appId === undefined ? null : { appId, itemId: group?.entityId ?? namespace };
}

/**
 * What a coupon takes off these items, never more than they cost. Refuses when it does not fit them: the subtotal is
 * not above its minimum, or none of them is in its scope.
 */
export function amountOff(
  specification: CouponSpecification,
  lineItems: readonly LineItem[],
): Cents {
  const { discount, terms } = specification;
  const minimum = centsOf(terms?.minimumSubtotal ?? 0);
  if (minimum > 0 && subtotalOf(lineItems) <= minimum) {
    throw notApplicable(`The subtotal is not above ${decimalOf(minimum)}`);
  }
  const items = itemsInScope(specification, lineItems);
  if (items.length === 0) throw notApplicable('No item of the checkout is in the coupon’s scope');
  const price = isForOneItem(specification) ? lowestPrice(items) : subtotalOf(items);
  switch (discount.type) {
    case 'MONEY_OFF_AMOUNT':
      return toCents(Math.min(centsOf(discount.amount), price));
    case 'PERCENT_OFF_RATE':
      return toCents(Math.min(Math.round((price * discount.rate) / 100), price));
    case 'FREE_SHIPPING':
      return toCents(0);
  }
}

/** "Coupons with a `bookings` `namespace` are always limited to 1 item." */
function isForOneItem({ terms }: CouponSpecification): boolean {
  return terms?.limitedToOneItem === true || terms?.scope?.namespace === 'bookings';
}

/** Wix discounts the lowest priced item, once, when a coupon is limited to one item. */
function lowestPrice(items: readonly LineItem[]): Cents {
  return toCents(Math.min(...items.map((item) => item.priceCents)));
}

function notApplicable(message: string): LoyaltyError {
  return new LoyaltyError('DISCOUNT_NOT_APPLICABLE', message);
}
