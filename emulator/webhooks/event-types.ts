import type { EventEntity } from '../engine/command';

/** Wix's fully qualified names of what has events. */
export const ENTITY_FQDNS = {
  program: 'wix.loyalty.v1.program',
  account: 'wix.loyalty.v1.account',
  tier: 'wix.loyalty.v1.tier',
  reward: 'wix.loyalty.v1.reward',
  coupon: 'wix.loyalty.v1.coupon',
  loyalty_earning_rule: 'wix.loyalty.v1.loyalty_earning_rule',
  loyalty_import: 'wix.loyalty.imports.v1.loyalty_import',
  followed_channel: 'wix.loyalty.socialmedia.v1.followed_channel',
} as const satisfies Record<EventEntity, string>;

/** Every event type that Wix Loyalty has. */
export const EVENT_TYPES = [
  'wix.loyalty.v1.program_updated',
  'wix.loyalty.v1.account_created',
  'wix.loyalty.v1.account_updated',
  'wix.loyalty.v1.account_points_updated',
  'wix.loyalty.v1.account_reward_availability_updated',
  'wix.loyalty.v1.tier_created',
  'wix.loyalty.v1.tier_updated',
  'wix.loyalty.v1.tier_deleted',
  'wix.loyalty.v1.reward_created',
  'wix.loyalty.v1.reward_updated',
  'wix.loyalty.v1.reward_deleted',
  'wix.loyalty.v1.coupon_created',
  'wix.loyalty.v1.coupon_deleted',
  'wix.loyalty.v1.loyalty_earning_rule_created',
  'wix.loyalty.v1.loyalty_earning_rule_updated',
  'wix.loyalty.v1.loyalty_earning_rule_deleted',
  'wix.loyalty.imports.v1.loyalty_import_created',
  'wix.loyalty.socialmedia.v1.followed_channel_created',
] as const;

/** The type under which an entity's event is subscribed to. */
export function eventTypeOf({ entity, slug }: { entity: EventEntity; slug: string }): string {
  return `${ENTITY_FQDNS[entity]}_${slug}`;
}
