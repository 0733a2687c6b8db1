import type { Handler } from '../handler';
import { bulkCreateTiers } from './bulk-create-tiers';
import { createTier } from './create-tier';
import { createTiersProgramSettings } from './create-tiers-program-settings';
import { deleteTier } from './delete-tier';
import { getTier } from './get-tier';
import { getTiersProgram } from './get-tiers-program';
import { getTiersProgramSettings } from './get-tiers-program-settings';
import { listTiers } from './list-tiers';
import { updateTier } from './update-tier';
import { updateTiersProgramSettings } from './update-tiers-program-settings';

export const tierHandlers: readonly Handler[] = [
  createTier,
  bulkCreateTiers,
  getTier,
  updateTier,
  deleteTier,
  listTiers,
  createTiersProgramSettings,
  getTiersProgram,
  getTiersProgramSettings,
  updateTiersProgramSettings,
];
