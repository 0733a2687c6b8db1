import type { tiers as wixTiers } from '@wix/loyalty';
import type { emulateWix } from '../support/emulated-wix';

type EmulatedWix = Awaited<ReturnType<typeof emulateWix>>;

export const SILVER = {
  tierDefinition: { name: 'Silver', description: 'For regulars' },
  requiredPoints: 100,
} as const satisfies wixTiers.Tier;

export const GOLD = {
  tierDefinition: { name: 'Gold' },
  requiredPoints: 500,
} as const satisfies wixTiers.Tier;

/** Makes Silver (100) and Gold (500) and switches tiers on; answers their ids. */
export async function raiseLadder({ asOwner }: EmulatedWix) {
  const silver = await asOwner.tiers.createTier(SILVER);
  const gold = await asOwner.tiers.createTier(GOLD);
  await switchTiers({ asOwner }, 'ACTIVE');
  return { silver: silver._id ?? '', gold: gold._id ?? '' };
}

/** Changes the state of the tiers program and nothing else. */
export async function switchTiers(
  { asOwner }: Pick<EmulatedWix, 'asOwner'>,
  status: 'DISABLED' | 'DRAFT' | 'ACTIVE' | 'PAUSED',
) {
  const { programSettings } = await asOwner.tiers.getTiersProgram();
  await asOwner.tiers.updateTiersProgramSettings({
    ...programSettings,
    revision: programSettings?.revision ?? '',
    status,
  });
}

/** Puts the site on a plan. */
export async function switchPlan({ request }: EmulatedWix, plan: 'free' | 'business') {
  await request('/__emulator/plan', { method: 'POST', body: JSON.stringify({ plan }) });
}
