import type { rewards } from '@wix/loyalty';

/** 5 off for 100 points in the base tier. */
export const FIXED = {
  name: '5 off your order',
  type: 'COUPON_REWARD',
  active: true,
  couponReward: {
    fixedAmount: { configsByTier: [{ costInPoints: 100, amount: 5 }] },
    minimumSubtotal: 20,
  },
} as const satisfies rewards.Reward;

export const PERCENTAGE = {
  name: '10% off all products',
  type: 'COUPON_REWARD',
  active: true,
  couponReward: {
    percentage: { configsByTier: [{ costInPoints: 250, percentage: 10 }] },
    scope: { namespace: 'stores', group: { name: 'product', entityId: 'mug' } },
    limitedToOneItem: true,
  },
} as const satisfies rewards.Reward;

export const FREE_SHIPPING = {
  name: 'Free shipping',
  type: 'COUPON_REWARD',
  active: false,
  couponReward: {
    freeShipping: { configsByTier: [{ costInPoints: 80 }] },
    minimumSubtotal: 0,
  },
} as const satisfies rewards.Reward;

export const SUBSCRIPTION = {
  name: 'Three months of any plan, cheaper',
  type: 'COUPON_REWARD',
  active: true,
  couponReward: {
    fixedAmount: { configsByTier: [{ costInPoints: 900, amount: 12.5 }] },
    scope: { namespace: 'pricingPlans' },
    appliesToSubscriptions: true,
    discountedCycleCount: 3,
  },
} as const satisfies rewards.Reward;

/** 10 points are worth 1. */
export const FLEXIBLE = {
  name: 'Pay with points',
  type: 'DISCOUNT_AMOUNT',
  active: true,
  discountAmount: { configsByTier: [{ costInPoints: 10, amount: '1.00' }] },
} as const satisfies rewards.Reward;

/** One of every kind that an owner can make, with what to call it. */
export const EVERY_KIND = [
  ['a fixed amount', FIXED],
  ['a percentage', PERCENTAGE],
  ['free shipping', FREE_SHIPPING],
  ['a subscription', SUBSCRIPTION],
  ['a flexible discount', FLEXIBLE],
] as const;
