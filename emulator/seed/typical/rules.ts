import type { EarningRule } from '../../engine/earning-rules';
import { installBusinessApp } from '../../engine/install-business-app';
import { createCustomEarningRule, createEarningRule } from '../../engine/manage-earning-rules';
import { SEEDER, type SeedWorld } from '../scenario';
import { perTier, type TierIds } from './tiers';

const STORES_APP_ID = '1380b703-ce81-ff05-f115-39571d94dfcd';
const BOOKINGS_APP_ID = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
const EVENTS_APP_ID = '140603ad-af8d-84a5-2c80-a0f60cb47351';

export type Rules = Record<'orders' | 'bookings' | 'social' | 'birthday', EarningRule>;

/** Six ways to earn, one of them paused, and the paused one that came with Wix Pricing Plans. */
export function setUpRules({ engine }: SeedWorld, tierIds: TierIds): Rules {
  const fixed = (...points: number[]) => ({
    type: 'FIXED' as const,
    configs: perTier(
      tierIds,
      points.map((each) => ({ points: each })),
    ),
  });
  const perMoney = (...rates: [moneyAmount: number, points: number][]) => ({
    type: 'CONVERSION' as const,
    configs: perTier(
      tierIds,
      rates.map(([moneyAmount, points]) => ({ moneyAmount, points })),
    ),
    field: null,
  });
  const open = (rule: Parameters<typeof createEarningRule.run>[1]) =>
    engine.execute(createEarningRule, rule, SEEDER);
  const rules = {
    orders: open({
      triggerAppId: STORES_APP_ID,
      triggerActivityType: 'stores/OrderPaid',
      title: 'Order in the shop',
      status: 'ACTIVE',
      amounts: perMoney([1, 1], [4, 5], [2, 3], [1, 2]),
    }),
    bookings: open({
      triggerAppId: BOOKINGS_APP_ID,
      triggerActivityType: 'bookings/BookingConfirmed',
      title: 'Book a tasting',
      status: 'ACTIVE',
      amounts: fixed(30, 30, 40, 50),
    }),
    social: engine.execute(
      createCustomEarningRule,
      { type: 'SOCIAL_MEDIA', title: 'Follow us', amounts: fixed(15, 15, 15, 15) },
      SEEDER,
    ),
    birthday: engine.execute(
      createCustomEarningRule,
      { type: 'BIRTHDAY', title: 'Happy birthday', amounts: fixed(50, 75, 100, 150) },
      SEEDER,
    ),
  };
  open({
    triggerAppId: EVENTS_APP_ID,
    triggerActivityType: 'events/OrderConfirmed',
    title: 'Buy an event ticket',
    status: 'ACTIVE',
    amounts: perMoney([1, 1], [1, 1], [1, 1], [1, 1]),
  });
  open({
    triggerAppId: EVENTS_APP_ID,
    triggerActivityType: 'events/Rsvp',
    title: 'Say you will come',
    status: 'PAUSED',
    amounts: fixed(10, 10, 10),
  });
  engine.execute(installBusinessApp, { app: 'pricing-plans' }, SEEDER);
  return rules;
}
