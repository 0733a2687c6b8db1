import { z } from 'zod';
import type { CouponTerms } from '../../engine/rewards';
import { money } from '../fields';

const group = <Name extends string>(name: Name) =>
  z.strictObject({ name: z.literal(name), entityId: z.string().min(1).max(100) });
const groupOfAny = <Name extends string>(name: Name) =>
  z.strictObject({ name: z.literal(name), entityId: z.string().min(1).max(100).nullish() });

/** https://dev.wix.com/docs/rest/api-reference/coupons/coupons/valid-scope-values */
const scope = z.discriminatedUnion('namespace', [
  z.strictObject({
    namespace: z.literal('stores'),
    group: z.discriminatedUnion('name', [group('product'), group('collection')]).nullish(),
  }),
  z.strictObject({ namespace: z.literal('bookings'), group: group('service').nullish() }),
  z.strictObject({
    namespace: z.literal('events'),
    group: z.discriminatedUnion('name', [groupOfAny('event'), groupOfAny('ticket')]),
  }),
  z.strictObject({ namespace: z.literal('pricingPlans'), group: group('plan').nullish() }),
]);

/** The parts of a coupon reward that say where its coupons may be used. */
export const couponTermsShape = {
  minimumSubtotal: money.min(0).nullish(),
  scope: scope.nullish(),
  limitedToOneItem: z.boolean().nullish(),
  appliesToSubscriptions: z.boolean().nullish(),
  discountedCycleCount: z.int().min(1).max(999).nullish(),
};

type WireTerms = z.output<z.ZodObject<typeof couponTermsShape>>;

/** What is wrong with how the terms go together; undefined when nothing is. */
export function termsViolation(
  terms: WireTerms,
): { field: string; description: string } | undefined {
  const hasScope = isSet(terms.scope);
  if (hasScope === isSet(terms.minimumSubtotal)) {
    return { field: 'scope', description: 'or minimumSubtotal must be given, and not both' };
  }
  const isPlanSubscription =
    terms.appliesToSubscriptions === true && terms.scope?.namespace === 'pricingPlans';
  if (isSet(terms.discountedCycleCount) && !isPlanSubscription) {
    return {
      field: 'discountedCycleCount',
      description: 'is only for coupons on subscriptions to pricing plans',
    };
  }
  return undefined;
}

export function toCouponTerms(terms: WireTerms): CouponTerms {
  return {
    minimumSubtotal: terms.minimumSubtotal ?? null,
    scope: terms.scope
      ? { namespace: terms.scope.namespace, group: toGroup(terms.scope.group) }
      : null,
    limitedToOneItem: terms.limitedToOneItem ?? null,
    appliesToSubscriptions: terms.appliesToSubscriptions ?? null,
    discountedCycleCount: terms.discountedCycleCount ?? null,
  };
}

function toGroup(wire: { name: string; entityId?: string | null | undefined } | null | undefined) {
  return wire ? { name: wire.name, entityId: wire.entityId ?? null } : null;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
