import { z } from 'zod';
import { canBeSubscribed, hasCycles } from '../domain/coupon-scope';
import {
  hasCents,
  REWARD_LIMITS,
  valueRange,
  type CouponTerms,
  type RewardPrice,
} from '../domain/reward';
import { revisionInput } from './revision-input';

const { costInPoints, subtotal, discountedCycles } = REWARD_LIMITS;

const money = z.number().refine(hasCents, 'At most two decimals');

const price = z.strictObject({
  tierId: z.guid().nullable(),
  costInPoints: z.int().min(costInPoints.min).max(costInPoints.max),
  value: money.nullable(),
});

const scope = z.strictObject({
  namespace: z.string().min(1).max(80),
  group: z
    .strictObject({
      name: z.string().min(1).max(80),
      entityId: z.string().trim().min(1).max(100).nullable(),
    })
    .nullable(),
});

const terms = z.strictObject({
  limit: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('SUBTOTAL'),
      minimumSubtotal: money.min(subtotal.min).max(subtotal.max),
    }),
    z.strictObject({ type: z.literal('SCOPE'), scope }),
  ]),
  limitedToOneItem: z.boolean(),
  appliesToSubscriptions: z.boolean(),
  discountedCycleCount: z.int().min(discountedCycles.min).max(discountedCycles.max).nullable(),
});

const draftShape = {
  name: z.string().trim().min(1).max(REWARD_LIMITS.nameLength),
  active: z.boolean(),
  kind: z.enum(['FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING', 'FLEXIBLE']),
  prices: z.array(price).min(1).max(REWARD_LIMITS.prices),
  /** Of coupons only. */
  terms: terms.nullable(),
};

type Draft = z.output<z.ZodObject<typeof draftShape>>;

/** A whole reward as an owner decides it: `RewardDraft` of the domain. */
export const newRewardInput = z.strictObject(draftShape).superRefine(checkDraft);

/** `revision` is that of the version which the owner saw. */
export const changedRewardInput = z
  .strictObject({ rewardId: z.guid(), revision: revisionInput, ...draftShape })
  .superRefine(checkDraft);

function checkDraft(draft: Draft, context: z.RefinementCtx): void {
  checkPrices(draft, context);
  if ((draft.terms === null) !== (draft.kind === 'FLEXIBLE')) {
    refuse(context, ['terms'], 'Coupons have terms, flexible rewards have none');
  }
  if (draft.terms !== null) checkTerms(draft.terms, context);
}

function checkPrices({ kind, prices }: Draft, context: z.RefinementCtx): void {
  const seen = new Set<RewardPrice['tierId']>();
  prices.forEach(({ tierId, value }, index) => {
    if (seen.has(tierId)) refuse(context, ['prices', index, 'tierId'], 'Two prices for one tier');
    seen.add(tierId);
    const range = valueRange(kind);
    const isFitting =
      range === null || value === null ? range === value : value >= range.min && value <= range.max;
    if (!isFitting) refuse(context, ['prices', index, 'value'], 'Out of range');
  });
}

function checkTerms(
  { limit, appliesToSubscriptions, discountedCycleCount }: CouponTerms,
  context: z.RefinementCtx,
): void {
  const covered = limit.type === 'SCOPE' ? limit.scope : null;
  if (appliesToSubscriptions && covered !== null && !canBeSubscribed(covered)) {
    refuse(context, ['terms', 'appliesToSubscriptions'], 'Nothing in the scope is subscribed to');
  }
  const canHaveCycles = appliesToSubscriptions && covered !== null && hasCycles(covered);
  if (discountedCycleCount !== null && !canHaveCycles) {
    refuse(context, ['terms', 'discountedCycleCount'], 'Only for subscriptions to pricing plans');
  }
}

function refuse(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
