/**
 * What a reward gives. `FLEXIBLE` is spent inside the checkout, the others become a coupon.
 * `OTHER` is a type that Wix added after this was written: shown, never edited.
 */
export type RewardKind = 'FIXED_AMOUNT' | 'PERCENTAGE' | 'FREE_SHIPPING' | 'FLEXIBLE' | 'OTHER';

/** The kinds that can be made here. */
export type EditableKind = Exclude<RewardKind, 'OTHER'>;

/** What members of one tier pay and get; a tier without an entry cannot have the reward. */
export type RewardPrice = {
  /** Null is the base tier. */
  tierId: string | null;
  costInPoints: number;
  /** Money in the site's currency, or percent for `PERCENTAGE`; null for `FREE_SHIPPING`. */
  value: number | null;
};

/**
 * What a coupon is for: a business app's items, or one group of them, or one item by its id.
 * https://dev.wix.com/docs/rest/business-management/marketing/coupons/coupons/valid-scope-values
 */
export type CouponScope = {
  namespace: string;
  group: { name: string; entityId: string | null } | null;
};

/** Wix takes one of the two: carts above a subtotal (0 for every cart), or items of a scope. */
export type CouponLimit =
  { type: 'SUBTOTAL'; minimumSubtotal: number } | { type: 'SCOPE'; scope: CouponScope };

/** Where and how the coupons of a reward can be used. */
export type CouponTerms = {
  limit: CouponLimit;
  /** Only the cheapest item of the cart is discounted, once. */
  limitedToOneItem: boolean;
  appliesToSubscriptions: boolean;
  /** Payments of a plan that are discounted; null is all of them. Only for subscriptions to pricing plans. */
  discountedCycleCount: number | null;
};

export type Reward = {
  id: string;
  name: string;
  kind: RewardKind;
  /** Only active rewards can be redeemed. */
  active: boolean;
  prices: RewardPrice[];
  /** Null where nothing becomes a coupon: `FLEXIBLE` and `OTHER`. */
  terms: CouponTerms | null;
  revision: string;
};

/** What an owner decides about a reward; Wix adds the rest. */
export type RewardDraft = Pick<Reward, 'name' | 'active' | 'prices' | 'terms'> & {
  kind: EditableKind;
};

/** Whether a reward is what somebody decided on, as far as a list shows it; Wix keeps no key of ours with it. */
export function isMadeOf(reward: Reward, draft: RewardDraft): boolean {
  const { name, kind, prices } = reward;
  return (
    name === draft.name &&
    kind === draft.kind &&
    prices.length === draft.prices.length &&
    draft.prices.every(({ tierId, costInPoints, value }) => {
      const price = priceIn(reward, tierId);
      return price?.costInPoints === costInPoints && price.value === value;
    })
  );
}

/** Rewards by name; `hasMore` says that there are others than those here. */
export type RewardList = { rewards: Reward[]; hasMore: boolean };

/** Coupons that members hold and have not used; `hasMore` says that there are others than those counted. */
export type OutstandingCoupons = { count: number; hasMore: boolean };

/** Ranges of https://dev.wix.com/docs/api-reference/crm/loyalty-program/rewards/reward-object */
export const REWARD_LIMITS = {
  nameLength: 50,
  costInPoints: { min: 1, max: 9_999_999 },
  /** Wix's smallest amount, and the largest that keeps its cents. */
  money: { min: 0.01, max: 999_999_999.99 },
  /** More than nothing of the price, at most all of it. */
  percent: { min: 0.01, max: 100 },
  subtotal: { min: 0, max: 999_999_999.99 },
  discountedCycles: { min: 1, max: 999 },
  /** Tiers with the base tier. */
  prices: 21,
} as const;

/** The range of what a kind gives; null for free shipping, which is no number. */
export function valueRange(kind: EditableKind): { min: number; max: number } | null {
  switch (kind) {
    case 'FIXED_AMOUNT':
    case 'FLEXIBLE':
      return REWARD_LIMITS.money;
    case 'PERCENTAGE':
      return REWARD_LIMITS.percent;
    case 'FREE_SHIPPING':
      return null;
  }
}

/** Whether a number has at most two decimals. */
export function hasCents(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 * Math.max(1, Math.abs(value));
}

/** The price for a tier (null is the base tier); undefined when its members cannot have the reward. */
export function priceIn(
  { prices }: Pick<Reward, 'prices'>,
  tierId: string | null,
): RewardPrice | undefined {
  return prices.find((price) => price.tierId === tierId);
}
