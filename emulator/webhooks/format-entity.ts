import { formatAccount } from '../api/loyalty-accounts/format-account';
import { formatCoupon } from '../api/loyalty-coupons/format-coupon';
import { formatEarningRule } from '../api/loyalty-earning-rules/format-earning-rule';
import { formatImport } from '../api/loyalty-imports/format-import';
import { formatProgram } from '../api/loyalty-programs/format-program';
import { formatReward } from '../api/loyalty-rewards/format-reward';
import { formatFollowedChannel } from '../api/loyalty-social-media/format-followed-channel';
import { formatTier } from '../api/loyalty-tiers/format-tier';
import type { EventEntity } from '../engine/command';
import type { Engine } from '../engine/execute';

/** The entity of an event as its own service would answer it now; undefined when it is gone. */
export function formatEntity(
  engine: Engine,
  { entity, entityId }: { entity: EventEntity; entityId: string },
): object | undefined {
  const { store } = engine;
  switch (entity) {
    case 'program':
      return formatProgram(store.program.get());
    case 'account':
      return formatIfThere(store.accounts.get(entityId), (account) =>
        formatAccount(engine, account),
      );
    case 'tier':
      return formatIfThere(store.tiers.get(entityId), formatTier);
    case 'reward':
      return formatIfThere(store.rewards.get(entityId), formatReward);
    case 'coupon':
      return formatIfThere(store.coupons.get(entityId), formatCoupon);
    case 'loyalty_earning_rule':
      return formatIfThere(store.earningRules.get(entityId), formatEarningRule);
    case 'loyalty_import':
      return formatIfThere(store.imports.get(entityId), formatImport);
    case 'followed_channel':
      return formatIfThere(store.followedChannels.get(entityId), formatFollowedChannel);
  }
}

function formatIfThere<Entity>(
  entity: Entity | undefined,
  format: (entity: Entity) => object,
): object | undefined {
  return entity && format(entity);
}
