import type { Engine } from '../../engine/execute';
import { createCustomEarningRule, createEarningRule } from '../../engine/manage-earning-rules';
import { createReward } from '../../engine/manage-rewards';
import { createTier } from '../../engine/manage-tiers';
import type { Offer } from '../../engine/rewards';
import { createTiersProgramSettings } from '../../engine/tiers-settings';
import { SEEDER } from '../scenario';

const STORES_APP_ID = '1380b703-ce81-ff05-f115-39571d94dfcd';
const BOOKINGS_APP_ID = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';

/** What the owner thought of before the launch: two tiers, four ways to earn, three rewards of which one is not out yet. */
export function setUpOffer(engine: Engine): void {
  const tierIds = [null, ...setUpTiers(engine)];
  setUpRules(engine, tierIds);
  setUpRewards(engine, tierIds);
}

function setUpTiers(engine: Engine): string[] {
  const tier = (name: string, description: string, requiredPoints: number) => {
    const content = { definition: { name, description, icon: null }, requiredPoints };
    return engine.execute(createTier, content, SEEDER).id;
  };
  const ids = [
    tier('Regular', 'For those who come back', 150),
    tier('Connoisseur', 'Free tastings for our dearest customers', 500),
  ];
  const baseTier = { name: 'Friend', description: 'Everybody starts here', icon: null };
  engine.execute(
    createTiersProgramSettings,
    { status: 'ACTIVE', windowMonths: 12, baseTier },
    SEEDER,
  );
  return ids;
}

function setUpRules(engine: Engine, tierIds: readonly (string | null)[]): void {
  const inEachTier = (...points: number[]) =>
    tierIds.map((tierId, index) => ({ tierId, points: points[index] ?? points[0] ?? 1 }));
  const fixed = (...points: number[]) => ({
    type: 'FIXED' as const,
    configs: inEachTier(...points),
  });
  engine.execute(
    createEarningRule,
    {
      triggerAppId: STORES_APP_ID,
      triggerActivityType: 'stores/OrderPaid',
      title: 'Buy coffee',
      status: 'ACTIVE',
      amounts: {
        type: 'CONVERSION',
        configs: inEachTier(1, 1, 2).map((config) => ({ ...config, moneyAmount: 1 })),
        field: null,
      },
    },
    SEEDER,
  );
  engine.execute(
    createEarningRule,
    {
      triggerAppId: BOOKINGS_APP_ID,
      triggerActivityType: 'bookings/BookingConfirmed',
      title: 'Book a tasting',
      status: 'ACTIVE',
      amounts: fixed(25, 25, 40),
    },
    SEEDER,
  );
  const custom = (type: 'SOCIAL_MEDIA' | 'BIRTHDAY', title: string, points: number) =>
    engine.execute(createCustomEarningRule, { type, title, amounts: fixed(points) }, SEEDER);
  custom('SOCIAL_MEDIA', 'Follow us', 10);
  custom('BIRTHDAY', 'Happy birthday', 50);
}

function setUpRewards(engine: Engine, tierIds: readonly (string | null)[]): void {
  const coupon = (name: string, offers: Exclude<Offer, { kind: 'FLEXIBLE' }>[], active = true) => {
    const kind = offers[0]?.kind ?? 'FREE_SHIPPING';
    const terms = {
      minimumSubtotal: null,
      scope: { namespace: 'stores', group: null },
      limitedToOneItem: null,
      appliesToSubscriptions: null,
      discountedCycleCount: null,
    };
    engine.execute(createReward, { name, active, benefit: { kind, offers, terms } }, SEEDER);
  };
  coupon(
    'Free shipping',
    tierIds.map((tierId) => ({ kind: 'FREE_SHIPPING', tierId, costInPoints: 40 })),
  );
  coupon(
    '5 off',
    tierIds.map((tierId) => ({ kind: 'FIXED_AMOUNT', tierId, costInPoints: 100, amount: 5 })),
  );
  coupon(
    'Half a bag',
    tierIds.map((tierId) => ({ kind: 'PERCENTAGE', tierId, costInPoints: 300, percentage: 50 })),
    false,
  );
}
