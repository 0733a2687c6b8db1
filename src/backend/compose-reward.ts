import type { rewards } from '@wix/loyalty';
import type { CouponTerms, RewardDraft, RewardPrice } from '../domain/reward';

type WireReward = rewards.Reward & { name: string };

/**
 * A reward as Wix takes it. Wix's update replaces the whole reward, so everything of the `current` one that the draft
 * says nothing about goes back unchanged, also fields that came with the answer but are not in the SDK's types.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/rewards/update-reward
 */
export function composeReward(draft: RewardDraft, current: rewards.Reward = {}): WireReward {
  const { discountAmount, couponReward, ...kept } = withoutReadOnly(current);
  const named = { ...kept, name: draft.name, active: draft.active };
  if (draft.kind === 'FLEXIBLE') {
    return {
      ...named,
      type: 'DISCOUNT_AMOUNT',
      discountAmount: {
        ...discountAmount,
        configsByTier: draft.prices.map((price) => {
          const found = findConfig(discountAmount?.configsByTier, price);
          return { ...toConfig(found, price), amount: toDecimal(price, found?.amount) };
        }),
      },
    };
  }
  return {
    ...named,
    type: 'COUPON_REWARD',
    couponReward: composeCoupon({ ...draft, kind: draft.kind }, couponReward ?? {}),
  };
}

type Switch = {
  active: boolean;
  /** The tiers that exist; null is the base tier. */
  tierIds: readonly (string | null)[];
};

/** The reward with nothing changed but whether it is active, and without prices of tiers that were deleted. */
export function switchReward(current: rewards.Reward, { active, tierIds }: Switch): WireReward {
  const { discountAmount, couponReward, ...kept } = withoutReadOnly(current);
  const exists = ({ tierId }: TierConfig) => tierIds.includes(tierId ?? null);
  return {
    ...kept,
    ...(discountAmount && { discountAmount: keepConfigs(discountAmount, exists) }),
    ...(couponReward && { couponReward: keepCouponConfigs(couponReward, exists) }),
    name: current.name ?? '',
    active,
  };
}

function keepCouponConfigs(
  { fixedAmount, percentage, freeShipping, ...terms }: rewards.CouponReward,
  exists: (config: TierConfig) => boolean,
): rewards.CouponReward {
  return {
    ...terms,
    ...(fixedAmount && { fixedAmount: keepConfigs(fixedAmount, exists) }),
    ...(percentage && { percentage: keepConfigs(percentage, exists) }),
    ...(freeShipping && { freeShipping: keepConfigs(freeShipping, exists) }),
  };
}

function keepConfigs<Config extends TierConfig, Discount extends { configsByTier?: Config[] }>(
  discount: Discount,
  exists: (config: TierConfig) => boolean,
) {
  return { ...discount, configsByTier: (discount.configsByTier ?? []).filter(exists) };
}

/** What of a reward goes back to Wix when it is replaced. */
export function withoutReadOnly(reward: rewards.Reward): rewards.Reward {
  const content = { ...reward };
  delete content._id;
  delete content._createdDate;
  delete content._updatedDate;
  delete content.revision;
  return content;
}

type CouponDraft = Omit<RewardDraft, 'kind'> & { kind: Exclude<RewardDraft['kind'], 'FLEXIBLE'> };

function composeCoupon(draft: CouponDraft, current: rewards.CouponReward): rewards.CouponReward {
  const { fixedAmount, percentage, freeShipping, ...terms } = current;
  return {
    ...composeTerms(draft.terms, terms),
    ...composeDiscount(draft, { fixedAmount, percentage, freeShipping }),
  };
}

type Discounts = {
  fixedAmount: rewards.FixedAmountDiscount | undefined;
  percentage: rewards.PercentageDiscount | undefined;
  freeShipping: rewards.FreeShippingDiscount | undefined;
};

function composeDiscount({ kind, prices }: CouponDraft, current: Discounts): rewards.CouponReward {
  const { fixedAmount, percentage, freeShipping } = current;
  switch (kind) {
    case 'FIXED_AMOUNT': {
      const configsByTier = prices.map((price) => ({
        ...toConfig(findConfig(fixedAmount?.configsByTier, price), price),
        amount: price.value ?? 0,
      }));
      return { fixedAmount: { ...fixedAmount, configsByTier } };
    }
    case 'PERCENTAGE': {
      const configsByTier = prices.map((price) => ({
        ...toConfig(findConfig(percentage?.configsByTier, price), price),
        percentage: price.value ?? 0,
      }));
      return { percentage: { ...percentage, configsByTier } };
    }
    case 'FREE_SHIPPING': {
      const configsByTier = prices.map((price) =>
        toConfig(findConfig(freeShipping?.configsByTier, price), price),
      );
      return { freeShipping: { ...freeShipping, configsByTier } };
    }
  }
}

function composeTerms(
  terms: CouponTerms | null,
  current: rewards.CouponReward,
): rewards.CouponReward {
  if (terms === null) return current;
  const { limit } = terms;
  const { scope, ...kept } = current;
  delete kept.minimumSubtotal;
  delete kept.discountedCycleCount;
  return {
    ...kept,
    ...(limit.type === 'SCOPE'
      ? { scope: composeScope(limit.scope, scope) }
      : { minimumSubtotal: limit.minimumSubtotal }),
    limitedToOneItem: keepUnset(terms.limitedToOneItem, current.limitedToOneItem),
    appliesToSubscriptions: keepUnset(terms.appliesToSubscriptions, current.appliesToSubscriptions),
    ...(terms.discountedCycleCount !== null && {
      discountedCycleCount: terms.discountedCycleCount,
    }),
  };
}

function composeScope(
  { namespace, group }: { namespace: string; group: rewards.Group | null },
  current: rewards.CouponScope | undefined,
): rewards.CouponScope {
  const { group: currentGroup, ...kept } = current ?? {};
  return {
    ...kept,
    namespace,
    ...(group && { group: { ...(group.name === currentGroup?.name && currentGroup), ...group } }),
  };
}

/** Wix tells "never said" (null) from "no"; a no that was never said stays so. */
function keepUnset(value: boolean, current: boolean | null | undefined): boolean | null {
  return !value && (current ?? null) === null ? null : value;
}

type TierConfig = { tierId?: string | null; costInPoints?: number };

function findConfig<Config extends TierConfig>(
  configs: Config[] | undefined,
  { tierId }: RewardPrice,
): Config | undefined {
  return configs?.find((config) => (config.tierId ?? null) === tierId);
}

/** The base tier's entry has no tier id. */
function toConfig(current: TierConfig | undefined, { tierId, costInPoints }: RewardPrice) {
  return { ...current, ...(tierId !== null && { tierId }), costInPoints };
}

/** Flexible amounts are decimal strings; one that means the same number stays as Wix wrote it. */
function toDecimal({ value }: RewardPrice, current: string | undefined): string {
  const amount = value ?? 0;
  return current !== undefined && Number(current) === amount ? current : amount.toFixed(2);
}
