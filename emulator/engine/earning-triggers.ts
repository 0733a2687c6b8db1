import type { EarningRule, RuleAmounts } from './earning-rules';

/** Something customers do that can give points. */
export type Trigger = {
  activityType: string;
  /** The app whose activity it is, under each id that it goes by. The first one is used for rules made by Wix. */
  appIds: readonly [string, ...string[]];
  kind: EarningRule['kind'];
  takes: readonly RuleAmounts['type'][];
};

/** Wix Loyalty's own app, the source of every rule that is not automated. */
export const LOYALTY_APP_ID = '553c79f3-5625-4f38-b14b-ef7c0d1e87df';
/** Wix Automations, the source of every automated rule. */
export const AUTOMATIONS_APP_ID = '139ef4fa-c108-8f9a-c7be-d5f492a2c939';

const STORES_APP_IDS = [
  '1380b703-ce81-ff05-f115-39571d94dfcd',
  '215238eb-22a5-4c36-9e7b-e7c08025e04e',
] as const;
const BOOKINGS_APP_ID = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
const EVENTS_APP_ID = '140603ad-af8d-84a5-2c80-a0f60cb47351';

/**
 * The closed list for createLoyaltyEarningRule. Wix does not state what events/Rsvp takes: it has no amount.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/earning-rules/introduction
 */
const OPEN_TRIGGERS: readonly Trigger[] = [
  open('stores/OrderPaid', STORES_APP_IDS, ['FIXED', 'CONVERSION']),
  open('bookings/BookingConfirmed', [BOOKINGS_APP_ID], ['FIXED']),
  open('events/OrderConfirmed', [EVENTS_APP_ID], ['FIXED', 'CONVERSION']),
  open('events/Rsvp', [EVENTS_APP_ID], ['FIXED']),
];

/** Business apps that bring an automated rule along when they are installed. */
export const PREINSTALLED_TRIGGERS = {
  'pricing-plans': preinstalled(
    'wix_pricing_plans-plan_purchased',
    '1522827f-c56c-a5c9-2ac9-00f9e6ae12d3',
    ['FIXED', 'CONVERSION'],
  ),
  'restaurants-legacy': preinstalled(
    'wix_restaurants_orders-order_submitted',
    '13e8d036-5516-6104-b456-c8466db39542',
    ['CONVERSION'],
  ),
  restaurants: preinstalled(
    'restaurants-order-is-pending',
    '9a5d83fd-8570-482e-81ab-cfa88942ee60',
    ['CONVERSION'],
  ),
} as const;

/** What createCustomLoyaltyEarningRule can make. Of the birthday, only the name "birthday" is documented. */
export const CUSTOM_TRIGGERS = {
  SOCIAL_MEDIA: custom('wix_loyalty-social_media_channel_followed'),
  BIRTHDAY: custom('birthday'),
} as const;

/** Everything that customers do and that can give points. */
export const TRIGGERS: readonly Trigger[] = [
  ...OPEN_TRIGGERS,
  ...Object.values(PREINSTALLED_TRIGGERS),
  ...Object.values(CUSTOM_TRIGGERS),
];

/** The trigger behind an app's activity; undefined when it can give no points. */
export function triggerOf(appId: string, activityType: string): Trigger | undefined {
  return TRIGGERS.find(
    (trigger) => trigger.activityType === activityType && trigger.appIds.includes(appId),
  );
}

type Open = Pick<Trigger, 'appIds' | 'takes'>;

function open(activityType: string, appIds: Open['appIds'], takes: Open['takes']): Trigger {
  return { activityType, appIds, kind: 'NON_AUTOMATED', takes };
}

function preinstalled(activityType: string, appId: string, takes: Trigger['takes']): Trigger {
  return { activityType, appIds: [appId], kind: 'PREINSTALLED', takes };
}

function custom(activityType: string): Trigger {
  return { activityType, appIds: [LOYALTY_APP_ID], kind: 'CUSTOM_AUTOMATED', takes: ['FIXED'] };
}
