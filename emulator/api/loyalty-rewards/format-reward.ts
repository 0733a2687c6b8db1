import type { CouponTerms, Offer, Reward } from '../../engine/rewards';
import { isoDate, withoutUnset } from '../format';

/** Reward on the wire. Amounts of the flexible reward are strings, those of coupons numbers, as Wix has it. */
export function formatReward(reward: Reward) {
  return {
    id: reward.id,
    name: reward.name,
    active: reward.active,
    ...formatBenefit(reward),
    revision: String(reward.revision),
    createdDate: isoDate(reward.createdAt),
    updatedDate: isoDate(reward.updatedAt),
  };
}

const DISCOUNT_KEYS = {
  FIXED_AMOUNT: 'fixedAmount',
  PERCENTAGE: 'percentage',
  FREE_SHIPPING: 'freeShipping',
} as const;

function formatBenefit({ benefit: { kind, offers, terms } }: Reward) {
  const discount = { configsByTier: offers.map(formatOffer) };
  if (kind === 'FLEXIBLE') return { type: 'DISCOUNT_AMOUNT', discountAmount: discount };
  return {
    type: 'COUPON_REWARD',
    couponReward: { [DISCOUNT_KEYS[kind]]: discount, ...(terms && formatTerms(terms)) },
  };
}

/** On the wire the kind is the name of the field around the configs. */
function formatOffer(offer: Offer) {
  return withoutUnset({ ...offer, kind: undefined });
}

function formatTerms({ scope, ...rest }: CouponTerms) {
  return withoutUnset({
    ...rest,
    scope: scope && {
      namespace: scope.namespace,
      ...(scope.group && { group: withoutUnset(scope.group) }),
    },
  });
}
