import { createReward } from '../../engine/manage-rewards';
import { activateProgram } from '../../engine/program';
import type { Benefit, Offer, Reward } from '../../engine/rewards';
import { updateProgram } from '../../engine/update-program';
import { SEEDER, type SeedWorld } from '../scenario';

/** What customers are offered; the rewards that become coupons, cheapest first, and the one spent at checkout. */
export type ProgramOffer = { couponRewards: Reward[]; flexibleReward: Reward };

/** Names and starts the program and makes its rewards. */
export function setUpOffer({ engine }: SeedWorld): ProgramOffer {
  engine.execute(
    updateProgram,
    { name: 'Star Club', customName: 'Stars', monthsOfInactivity: 6, expiringPercentage: 50 },
    SEEDER,
  );
  engine.execute(activateProgram, undefined, SEEDER);
  const reward = (name: string, benefit: Benefit, active = true) =>
    engine.execute(createReward, { name, active, benefit }, SEEDER);
  const couponRewards = [
    reward('Free shipping', couponFor({ kind: 'FREE_SHIPPING', tierId: null, costInPoints: 80 })),
    reward(
      '5 off',
      couponFor({ kind: 'FIXED_AMOUNT', tierId: null, costInPoints: 100, amount: 5 }),
    ),
    reward(
      '15 % off one item',
      couponFor({ kind: 'PERCENTAGE', tierId: null, costInPoints: 250, percentage: 15 }, true),
    ),
    reward(
      '25 off',
      couponFor({ kind: 'FIXED_AMOUNT', tierId: null, costInPoints: 450, amount: 25 }),
    ),
  ];
  const flexibleReward = reward('Pay with Stars', {
    kind: 'FLEXIBLE',
    offers: [{ kind: 'FLEXIBLE', tierId: null, costInPoints: 20, amount: '1.00' }],
    terms: null,
  });
  reward(
    'Opening week: 10 off',
    couponFor({ kind: 'FIXED_AMOUNT', tierId: null, costInPoints: 100, amount: 10 }),
    false,
  );
  return { couponRewards, flexibleReward };
}

function couponFor(offer: Exclude<Offer, { kind: 'FLEXIBLE' }>, limitedToOneItem = false): Benefit {
  return {
    kind: offer.kind,
    offers: [offer],
    terms: {
      minimumSubtotal: null,
      scope: { namespace: 'stores', group: null },
      limitedToOneItem,
      appliesToSubscriptions: null,
      discountedCycleCount: null,
    },
  };
}
