import { createReward } from '../../engine/manage-rewards';
import type { Benefit, Offer, Reward } from '../../engine/rewards';
import { SEEDER, type SeedWorld } from '../scenario';
import { perTier, type TierIds } from './tiers';

/** The rewards that become coupons, cheapest first, and the one spent at checkout. */
export type Rewards = { coupons: Reward[]; flexible: Reward };

/** Five rewards that can be had and one that was for the opening week. Higher tiers pay less. */
export function setUpRewards({ engine }: SeedWorld, tierIds: TierIds): Rewards {
  const reward = (name: string, benefit: Benefit, active = true) =>
    engine.execute(createReward, { name, active, benefit }, SEEDER);
  const costs = (...points: number[]) =>
    perTier(
      tierIds,
      points.map((costInPoints) => ({ costInPoints })),
    );
  const moneyOff = (amount: number, ...points: number[]) =>
    coupon(costs(...points).map((cost) => ({ ...cost, kind: 'FIXED_AMOUNT', amount })));

  const coupons = [
    reward(
      'Free shipping',
      coupon(costs(80, 80, 60, 40).map((cost) => ({ ...cost, kind: 'FREE_SHIPPING' }))),
    ),
    reward('5 off', moneyOff(5, 100, 100, 90, 80)),
    reward(
      '15 % off one item',
      coupon(
        costs(250, 230, 200, 180).map((cost) => ({ ...cost, kind: 'PERCENTAGE', percentage: 15 })),
        { limitedToOneItem: true },
      ),
    ),
    reward('25 off', moneyOff(25, 450, 430, 400, 380)),
  ];
  const flexible = reward('Pay with Stars', {
    kind: 'FLEXIBLE',
    offers: costs(20, 20, 20, 20).map((cost) => ({ ...cost, kind: 'FLEXIBLE', amount: '1.00' })),
    terms: null,
  });
  reward('Opening week: 10 off', moneyOff(10, 100), false);
  return { coupons, flexible };
}

function coupon(
  offers: Exclude<Offer, { kind: 'FLEXIBLE' }>[],
  { limitedToOneItem = false } = {},
): Benefit {
  return {
    kind: offers[0]?.kind ?? 'FREE_SHIPPING',
    offers,
    terms: {
      minimumSubtotal: null,
      scope: { namespace: 'stores', group: null },
      limitedToOneItem,
      appliesToSubscriptions: null,
      discountedCycleCount: null,
    },
  };
}
