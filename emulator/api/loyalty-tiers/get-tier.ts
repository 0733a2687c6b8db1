import { z } from 'zod';
import { requireTier } from '../../engine/tiers';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatTier } from './format-tier';

export const getTier = defineHandler({
  method: 'tiers.getTier',
  input: z.strictObject({ tierId: guid }),
  run: ({ tierId }, { engine }) => ({ tier: formatTier(requireTier(engine.store, tierId)) }),
});
