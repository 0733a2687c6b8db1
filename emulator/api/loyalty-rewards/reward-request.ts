import { z } from 'zod';
import type { RewardContent } from '../../engine/manage-rewards';
import type { Benefit, Offer } from '../../engine/rewards';
import { guid, money, readOnly, revision, tierId, text } from '../fields';
import { couponTermsShape, termsViolation, toCouponTerms } from './coupon-terms';

const inTier = { tierId, costInPoints: z.int().min(1).max(9_999_999) };
/** Above zero, with at most two decimals, as a string. */
const decimalString = z.string().regex(/^(?!0+(\.0+)?$)\d{1,9}(\.\d{1,2})?$/);

function perTier(config: z.ZodType<Offer>) {
  return z.strictObject({ configsByTier: z.array(config).min(1).max(21) }).optional();
}

const flexible = z
  .strictObject({ ...inTier, amount: decimalString })
  .transform((config) => ({ ...config, kind: 'FLEXIBLE' as const }));
const fixedAmount = z
  .strictObject({ ...inTier, amount: money.min(0.01) })
  .transform((config) => ({ ...config, kind: 'FIXED_AMOUNT' as const }));
const percentage = z
  .strictObject({ ...inTier, percentage: z.number().gt(0).max(100) })
  .transform((config) => ({ ...config, kind: 'PERCENTAGE' as const }));
const freeShipping = z
  .strictObject(inTier)
  .transform((config) => ({ ...config, kind: 'FREE_SHIPPING' as const }));

const couponReward = z.strictObject({
  fixedAmount: perTier(fixedAmount),
  percentage: perTier(percentage),
  freeShipping: perTier(freeShipping),
  ...couponTermsShape,
});

const benefitShape = {
  type: z.enum(['DISCOUNT_AMOUNT', 'COUPON_REWARD']).optional(),
  discountAmount: perTier(flexible),
  couponReward: couponReward.optional(),
};
type WireBenefit = z.output<z.ZodObject<typeof benefitShape>>;

const rewardSchema = z.strictObject({
  name: text(1, 50),
  active: z.boolean().optional(),
  ...benefitShape,
  id: readOnly,
  revision: readOnly,
  createdDate: readOnly,
  updatedDate: readOnly,
});

/**
 * The reward of a create request.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/rewards/reward-object
 */
export const newReward = rewardSchema
  .extend({ type: benefitShape.type.unwrap() })
  .transform(toContent);

/** The reward of an update, which replaces it as a whole: `active` left out means inactive. */
export const replacedReward = rewardSchema
  .extend({ id: guid, revision })
  .transform((wire, context) => ({
    ...toContent(wire, context),
    id: wire.id,
    revision: wire.revision,
  }));

function toContent(
  wire: WireBenefit & { name: string; active?: boolean | undefined },
  context: z.RefinementCtx,
): RewardContent {
  return { name: wire.name, active: wire.active ?? false, benefit: toBenefit(wire, context) };
}

function toBenefit(wire: WireBenefit, context: z.RefinementCtx): Benefit {
  const { discountAmount, couponReward: coupon, type } = wire;
  if (discountAmount && !coupon && type !== 'COUPON_REWARD') {
    return { kind: 'FLEXIBLE', offers: discountAmount.configsByTier, terms: null };
  }
  if (coupon && !discountAmount && type !== 'DISCOUNT_AMOUNT') {
    return toCouponBenefit(coupon, context);
  }
  return refuse(context, ['type'], 'needs discountAmount or couponReward, the one it names');
}

function toCouponBenefit(
  {
    fixedAmount: fixed,
    percentage: share,
    freeShipping: free,
    ...terms
  }: z.output<typeof couponReward>,
  context: z.RefinementCtx,
): Benefit {
  const discounts = [fixed, share, free].flatMap((discount) =>
    discount ? [discount.configsByTier] : [],
  );
  const [offers] = discounts;
  const kind = offers?.[0]?.kind;
  if (!kind || discounts.length > 1) {
    const oneOf = 'needs exactly one of fixedAmount, percentage and freeShipping';
    return refuse(context, ['couponReward'], oneOf);
  }
  const violation = termsViolation(terms);
  if (violation) return refuse(context, ['couponReward', violation.field], violation.description);
  return { kind, offers, terms: toCouponTerms(terms) };
}

function refuse(context: z.RefinementCtx, path: string[], message: string): never {
  context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
}
