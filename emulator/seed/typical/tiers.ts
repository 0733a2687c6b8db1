import { createTier } from '../../engine/manage-tiers';
import { createTiersProgramSettings } from '../../engine/tiers-settings';
import { SEEDER, type SeedWorld } from '../scenario';

const LADDER = [
  { name: 'Silver', description: 'For those who come back', requiredPoints: 250 },
  { name: 'Gold', description: 'For our regulars', requiredPoints: 750 },
  { name: 'Platinum', description: 'For our dearest customers', requiredPoints: 2000 },
];

/** The ids of the tiers from the bottom up; the base tier's is null. */
export type TierIds = readonly (string | null)[];

/** Three tiers above the base tier, with a rolling window of 12 months. */
export function setUpTiers({ engine }: SeedWorld): TierIds {
  const ids = LADDER.map(({ requiredPoints, ...definition }) => {
    const content = { definition: { ...definition, icon: null }, requiredPoints };
    return engine.execute(createTier, content, SEEDER).id;
  });
  engine.execute(
    createTiersProgramSettings,
    {
      status: 'ACTIVE',
      windowMonths: 12,
      baseTier: { name: 'Member', description: 'Everybody starts here', icon: null },
    },
    SEEDER,
  );
  return [null, ...ids];
}

/** One entry a tier, from a list that starts with the base tier's; a shorter list leaves the highest tiers out. */
export function perTier<Entry extends object>(
  tierIds: TierIds,
  entries: readonly Entry[],
): (Entry & { tierId: string | null })[] {
  return entries.map((entry, index) => ({ ...entry, tierId: tierIds[index] ?? null }));
}
