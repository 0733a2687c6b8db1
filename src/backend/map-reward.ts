import type { rewards } from '@wix/loyalty';
import type {
  CouponLimit,
  CouponScope,
  CouponTerms,
  Reward,
  RewardKind,
  RewardPrice,
} from '../domain/reward';
import { required, UnreadableAnswerError } from './read-answer';

export function toReward(reward: rewards.Reward): Reward {
  return {
    id: required(reward._id, 'reward.id'),
    name: required(reward.name, 'reward.name'),
    active: reward.active ?? false,
    ...toBenefit(reward),
    terms: toTerms(reward),
    revision: required(reward.revision, 'reward.revision'),
  };
}

function toBenefit({ discountAmount, couponReward }: rewards.Reward): {
  kind: RewardKind;
  prices: RewardPrice[];
} {
  if (discountAmount) {
    return { kind: 'FLEXIBLE', prices: toPrices(discountAmount, (config) => config.amount) };
  }
  if (couponReward?.fixedAmount) {
    const prices = toPrices(couponReward.fixedAmount, (config) => config.amount);
    return { kind: 'FIXED_AMOUNT', prices };
  }
  if (couponReward?.percentage) {
    const prices = toPrices(couponReward.percentage, (config) => config.percentage);
    return { kind: 'PERCENTAGE', prices };
  }
  if (couponReward?.freeShipping) {
    return { kind: 'FREE_SHIPPING', prices: toPrices(couponReward.freeShipping, () => null) };
  }
  return { kind: 'OTHER', prices: [] };
}

type TierConfig = { tierId?: string | null; costInPoints?: number };

function toPrices<Config extends TierConfig>(
  { configsByTier }: { configsByTier?: Config[] },
  valueOf: (config: Config) => number | string | null | undefined,
): RewardPrice[] {
  return required(configsByTier, 'reward.configsByTier').map((config) => ({
    tierId: config.tierId ?? null,
    costInPoints: required(config.costInPoints, 'reward.costInPoints'),
    value: toValue(valueOf(config)),
  }));
}

const DECIMAL = /^\d+(\.\d+)?$/;

/** Wix writes the amounts of flexible rewards as decimal strings, those of coupons as numbers. */
function toValue(value: number | string | null | undefined): number | null {
  if (typeof value === 'string' && !DECIMAL.test(value)) {
    throw new UnreadableAnswerError('reward.amount is not a number');
  }
  return value === null ? null : Number(required(value, 'reward.amount'));
}

function toTerms({ couponReward: coupon }: rewards.Reward): CouponTerms | null {
  if (!coupon?.fixedAmount && !coupon?.percentage && !coupon?.freeShipping) return null;
  return {
    limit: toLimit(coupon),
    limitedToOneItem: coupon.limitedToOneItem ?? false,
    appliesToSubscriptions: coupon.appliesToSubscriptions ?? false,
    discountedCycleCount: coupon.discountedCycleCount ?? null,
  };
}

function toLimit({ scope, minimumSubtotal }: rewards.CouponReward): CouponLimit {
  if (scope) return { type: 'SCOPE', scope: toCouponScope(scope) };
  return { type: 'SUBTOTAL', minimumSubtotal: minimumSubtotal ?? 0 };
}

function toCouponScope({ namespace, group }: rewards.CouponScope): CouponScope {
  return {
    namespace: required(namespace, 'reward.scope.namespace'),
    group: group?.name ? { name: group.name, entityId: group.entityId ?? null } : null,
  };
}
