import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { queryClient } from '../app/query-client';
import { type Customer, customerQueries } from './customers';
import { send } from './send';
import { ownerToken } from './world';

const costsSchema = z.object({
  configsByTier: z.array(
    z.object({
      tierId: z.string().optional(),
      costInPoints: z.number(),
      /** Money off: a number for coupons, a decimal string for what is spent at checkout. */
      amount: z.coerce.number().optional(),
      percentage: z.number().optional(),
    }),
  ),
});
const rewardSchema = z.object({
  id: z.string(),
  name: z.string(),
  revision: z.string(),
  type: z.enum(['COUPON_REWARD', 'DISCOUNT_AMOUNT']),
  discountAmount: costsSchema.optional(),
  couponReward: z
    .object({
      fixedAmount: costsSchema.optional(),
      percentage: costsSchema.optional(),
      freeShipping: costsSchema.optional(),
    })
    .optional(),
});
const couponSchema = z.object({
  id: z.string(),
  revision: z.string(),
  status: z.enum(['PENDING', 'ACTIVE', 'APPLIED', 'FAILED', 'ARCHIVED']),
  rewardName: z.string(),
  couponReference: z.object({ code: z.string(), name: z.string() }),
});

export type Reward = z.output<typeof rewardSchema>;
export type Coupon = z.output<typeof couponSchema>;

/** What a reward costs and gives in one tier. */
export type Price = z.output<typeof costsSchema>['configsByTier'][number];

const PENDING_MS = 500;

export const rewardQueries = {
  all: () =>
    queryOptions({
      queryKey: ['rewards'],
      queryFn: async () => {
        const answer = z.object({ rewards: z.array(rewardSchema) });
        const path = '/loyalty-rewards/v1/rewards';
        return (await send(answer, { path, token: await ownerToken() })).rewards;
      },
    }),
  /** Asked again while the points of one are being taken. */
  coupons: (accountId: string) =>
    queryOptions({
      queryKey: ['coupons', accountId],
      queryFn: () => listCoupons(accountId),
      refetchInterval: ({ state }) =>
        state.data?.some(({ status }) => status === 'PENDING') ? PENDING_MS : false,
    }),
};

async function listCoupons(accountId: string): Promise<Coupon[]> {
  const answer = z.object({ loyaltyCoupons: z.array(couponSchema) });
  const { loyaltyCoupons } = await send(answer, {
    method: 'POST',
    path: '/loyalty-coupons/v1/coupons/query',
    token: await ownerToken(),
    body: { query: { filter: { accountId } } },
  });
  return loyaltyCoupons;
}

/** What a reward costs a member of a tier; undefined where it is not offered. */
export function priceIn(reward: Reward, tierId: string | undefined): Price | undefined {
  const { fixedAmount, percentage, freeShipping } = reward.couponReward ?? {};
  const costs = reward.discountAmount ?? fixedAmount ?? percentage ?? freeShipping;
  return costs?.configsByTier.find((price) => price.tierId === tierId);
}

/** Turns a member's points into a coupon, in their own name. */
export async function redeem(customer: Customer, rewardId: string): Promise<Coupon> {
  const answer = z.object({ coupon: couponSchema });
  const { coupon } = await send(answer, {
    method: 'POST',
    path: '/loyalty-coupons/v1/coupons/redeem-my-coupon',
    token: await tokenOf(customer),
    body: { rewardId },
  });
  return coupon;
}

/** What to take off a checkout: a coupon, or points for a reward (`pointsToSpend` where their number is free). */
export type Discount =
  | { loyaltyCoupon: { id: string; revision: string } }
  | { reward: { id: string; revision: string; pointsToSpend?: number } };

export async function applyDiscount(customer: Customer, checkoutId: string, discount: Discount) {
  return send(z.object({ discount: z.object({ status: z.string() }) }), {
    method: 'POST',
    path: '/loyalty-checkout-exchange/v1/loyalty-checkout-discount',
    token: await tokenOf(customer),
    body: { checkoutId, ...discount },
  });
}

/** A member acts in their own name; for a visitor the site does. */
export async function tokenOf(customer: Customer): Promise<string> {
  if (!customer.memberInfo) return ownerToken();
  return (await queryClient.query(customerQueries.memberToken(customer.id))).token;
}
