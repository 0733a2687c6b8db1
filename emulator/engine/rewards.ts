import { z } from 'zod';
import { LoyaltyError, notFound } from './errors';
import type { Page, PageRequest } from './list-query';

const inTier = { tierId: z.string().nullable(), costInPoints: z.int() };

/** What a reward costs and gives in one tier; a null tier id is the base tier. FLEXIBLE amounts are decimal strings. */
const offerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('FLEXIBLE'), ...inTier, amount: z.string() }),
  z.object({ kind: z.literal('FIXED_AMOUNT'), ...inTier, amount: z.number() }),
  z.object({ kind: z.literal('PERCENTAGE'), ...inTier, percentage: z.number() }),
  z.object({ kind: z.literal('FREE_SHIPPING'), ...inTier }),
]);

export type Offer = z.infer<typeof offerSchema>;

/** Where a reward's coupons may be used: above a minimum subtotal or within a scope. */
const couponTermsSchema = z.object({
  minimumSubtotal: z.number().nullable(),
  scope: z
    .object({
      namespace: z.string(),
      group: z.object({ name: z.string(), entityId: z.string().nullable() }).nullable(),
    })
    .nullable(),
  limitedToOneItem: z.boolean().nullable(),
  appliesToSubscriptions: z.boolean().nullable(),
  discountedCycleCount: z.int().nullable(),
});

export type CouponTerms = z.infer<typeof couponTermsSchema>;

/**
 * FLEXIBLE is spent inside a checkout (Wix's type DISCOUNT_AMOUNT) and has no terms; the others become coupons
 * (COUPON_REWARD). All offers are of the benefit's kind, one a tier; a tier without an offer cannot have the reward.
 */
export const benefitSchema = z.object({
  kind: z.enum(['FLEXIBLE', 'FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING']),
  offers: z.array(offerSchema),
  terms: couponTermsSchema.nullable(),
});

export type Benefit = z.infer<typeof benefitSchema>;

export type Reward = {
  id: string;
  name: string;
  /** Only active rewards can be redeemed. */
  active: boolean;
  benefit: Benefit;
  revision: number;
  createdAt: number;
  updatedAt: number;
};

export type RewardStore = {
  get(id: string): Reward | undefined;
  insert(reward: Reward): void;
  update(reward: Reward): void;
  delete(id: string): void;
  page: (request: PageRequest) => Page<Reward>;
  /** The fewest points that buy an active reward, by tier id; the base tier's key is null. */
  cheapestByTier(): Map<string | null, number>;
  /** Accounts of a tier with a balance of at least `from` and less than `below`. */
  accountIdsHolding(range: { tierId: string | null; from: number; below: number }): string[];
};

/** The reward, or NOT_FOUND. */
export function requireReward(store: { rewards: RewardStore }, id: string): Reward {
  const reward = store.rewards.get(id);
  if (!reward) throw notFound('Reward', id);
  return reward;
}

/**
 * What redeeming a reward costs and gives to an account. Refuses with REWARD_NOT_ACTIVE, and with
 * REWARD_NOT_AVAILABLE when there is no offer for the account's tier. Says nothing about the balance.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/rewards/introduction
 */
export function requireOffer(reward: Reward, account: { tier: { id: string | null } }): Offer {
  if (!reward.active) {
    throw new LoyaltyError('REWARD_NOT_ACTIVE', `Reward ${reward.id} is not active`);
  }
  const offer = reward.benefit.offers.find(({ tierId }) => tierId === account.tier.id);
  if (offer) return offer;
  throw new LoyaltyError(
    'REWARD_NOT_AVAILABLE',
    `Reward ${reward.id} is not available in the account's tier`,
    { tierId: account.tier.id },
  );
}

/** Whether a balance buys at least one active reward in the account's tier. */
export function isRewardAvailable(
  account: { points: { balance: number }; tier: { id: string | null } },
  cheapest: Map<string | null, number>,
): boolean {
  const cost = cheapest.get(account.tier.id);
  return cost !== undefined && account.points.balance >= cost;
}
