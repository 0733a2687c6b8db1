import type { earningRules } from '@wix/loyalty';
import type { emulateWix } from '../support/emulated-wix';

type EmulatedWix = Awaited<ReturnType<typeof emulateWix>>;

export const LOYALTY_APP_ID = '553c79f3-5625-4f38-b14b-ef7c0d1e87df';
export const STORES_APP_ID = '1380b703-ce81-ff05-f115-39571d94dfcd';
export const BOOKINGS_APP_ID = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
export const EVENTS_APP_ID = '140603ad-af8d-84a5-2c80-a0f60cb47351';

/** 10 points for every 1 spent in the store. */
export const ORDER_RULE = {
  sourceAppId: LOYALTY_APP_ID,
  triggerAppId: STORES_APP_ID,
  triggerActivityType: 'stores/OrderPaid',
  title: 'Buy something',
  status: 'ACTIVE',
  conversionRate: { configs: [{ moneyAmount: 1, points: 10 }] },
} as const satisfies earningRules.LoyaltyEarningRule;

/** 50 points for each booking. */
export const BOOKING_RULE = {
  sourceAppId: LOYALTY_APP_ID,
  triggerAppId: BOOKINGS_APP_ID,
  triggerActivityType: 'bookings/BookingConfirmed',
  title: 'Book a session',
  status: 'ACTIVE',
  fixedAmount: { configs: [{ points: 50 }] },
} as const satisfies earningRules.LoyaltyEarningRule;

export const BIRTHDAY_GIFT = {
  title: 'Happy birthday',
  fixedAmount: { configs: [{ points: 25 }] },
} as const satisfies earningRules.CustomLoyaltyEarningRule;

/** Installs Wix Pricing Plans, which brings its rule along. */
export async function installPricingPlans({ asOwner, request }: EmulatedWix) {
  await request('/__emulator/business-apps', {
    method: 'POST',
    body: JSON.stringify({ app: 'pricing-plans' }),
  });
  const { earningRules: rules = [] } = await asOwner.earningRules.listEarningRules({
    triggerActivityType: 'wix_pricing_plans-plan_purchased',
  });
  return { id: rules[0]?._id ?? '', rule: rules[0] };
}
