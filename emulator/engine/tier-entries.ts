import { invalidField } from './errors';
import type { TierStore } from './tiers';

/**
 * Checks the per-tier entries of a reward or an earning rule: at most one a tier (null is the base tier), and only
 * tiers that exist. `field` is where the entries are in the request.
 */
export function requireTierEntries(
  { tiers }: { tiers: TierStore },
  entries: readonly { tierId: string | null }[],
  field: string,
): void {
  const seen = new Set<string | null>();
  for (const { tierId } of entries) {
    if (seen.has(tierId)) {
      throw invalidField(field, `has two entries for ${tierId ?? 'the base tier'}`);
    }
    seen.add(tierId);
    if (tierId !== null && !tiers.get(tierId)) {
      throw invalidField(field, `names tier ${tierId}, which does not exist`);
    }
  }
}
