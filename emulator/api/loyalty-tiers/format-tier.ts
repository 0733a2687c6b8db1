import type { Tier, TierDefinition } from '../../engine/tiers';
import { isoDate, withoutUnset } from '../format';

/** Tier on the wire. */
export function formatTier(tier: Tier) {
  return {
    id: tier.id,
    tierDefinition: formatDefinition(tier.definition),
    requiredPoints: tier.requiredPoints,
    revision: String(tier.revision),
    createdDate: isoDate(tier.createdAt),
    updatedDate: isoDate(tier.updatedAt),
  };
}

/** How a tier, or the base tier, looks. */
export function formatDefinition(definition: TierDefinition) {
  return withoutUnset(definition);
}
