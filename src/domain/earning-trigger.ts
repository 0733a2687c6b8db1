import type { EarningAmounts, EarningRule } from './earning-rule';

/**
 * What customers do that can give points. The first four are the closed list for which rules can be created; the two
 * custom ones are made in Wix Automations; the rest come with a business app and cannot be created.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/earning-rules/introduction
 */
export const EARNING_TRIGGERS = {
  order: listed('1380b703-ce81-ff05-f115-39571d94dfcd', 'stores/OrderPaid', [
    'CONVERSION',
    'FIXED',
  ]),
  booking: listed('13d21c63-b5ec-5912-8397-c3a5ddb27a97', 'bookings/BookingConfirmed', ['FIXED']),
  ticket: listed('140603ad-af8d-84a5-2c80-a0f60cb47351', 'events/OrderConfirmed', [
    'CONVERSION',
    'FIXED',
  ]),
  rsvp: listed('140603ad-af8d-84a5-2c80-a0f60cb47351', 'events/Rsvp', ['FIXED']),
  social: custom('SOCIAL_MEDIA'),
  birthday: custom('BIRTHDAY'),
  plan: installed('wix_pricing_plans-plan_purchased', ['CONVERSION', 'FIXED']),
  restaurant: installed('restaurants-order-is-pending', ['CONVERSION']),
  restaurantLegacy: installed('wix_restaurants_orders-order_submitted', ['CONVERSION']),
} as const;

export type TriggerId = keyof typeof EARNING_TRIGGERS;

/** Triggers for which an owner can create a rule, in the order in which they are offered. */
export const CREATABLE_TRIGGERS = [
  'order',
  'booking',
  'ticket',
  'rsvp',
  'social',
  'birthday',
] as const satisfies readonly TriggerId[];

export type CreatableTrigger = (typeof CREATABLE_TRIGGERS)[number];

/** How a rule can give points by its trigger, the usual way first; a trigger that is not known may take either. */
export function amountTypes(trigger: TriggerId | null): readonly EarningAmounts['type'][] {
  return trigger === null ? ['FIXED', 'CONVERSION'] : EARNING_TRIGGERS[trigger].takes;
}

/** Which trigger a rule has; null for one that this app does not know. */
export function triggerOf({ trigger, isAutomated }: EarningRule): TriggerId | null {
  const { activityType } = trigger;
  const known = TRIGGER_IDS.find((id) => EARNING_TRIGGERS[id].activityType === activityType);
  return known ?? (isAutomated ? customTrigger(activityType) : null);
}

/** The rules that have the same trigger as `rule`, without itself. */
export function rulesOfSameTrigger(
  rule: EarningRule,
  rules: readonly EarningRule[],
): EarningRule[] {
  return rules.filter(
    ({ id, trigger }) => id !== rule.id && trigger.activityType === rule.trigger.activityType,
  );
}

/** Wix does not document under which keys it files the custom rules, only that they are about these two. */
function customTrigger(activityType: string): TriggerId | null {
  if (/social|follow/i.test(activityType)) return 'social';
  return /birthday/i.test(activityType) ? 'birthday' : null;
}

const TRIGGER_IDS = Object.keys(EARNING_TRIGGERS).filter(isTriggerId);

function isTriggerId(id: string): id is TriggerId {
  return id in EARNING_TRIGGERS;
}

type Takes = readonly [EarningAmounts['type'], ...EarningAmounts['type'][]];

function listed(appId: string, activityType: string, takes: Takes) {
  return { origin: 'listed', appId, activityType, takes } as const;
}

function custom(customType: 'SOCIAL_MEDIA' | 'BIRTHDAY') {
  const takes: Takes = ['FIXED'];
  return { origin: 'custom', customType, activityType: null, takes } as const;
}

function installed(activityType: string, takes: Takes) {
  return { origin: 'installed', activityType, takes } as const;
}
