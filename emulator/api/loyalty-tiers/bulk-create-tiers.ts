import { z } from 'zod';
import { bulkCreateTiers as create } from '../../engine/manage-tiers';
import { actorOf } from '../auth';
import { formatBulk } from '../format-bulk';
import { defineHandler } from '../handler';
import { formatTier } from './format-tier';
import { newTier } from './tier-request';

export const bulkCreateTiers = defineHandler({
  method: 'tiers.bulkCreateTiers',
  input: z.strictObject({ tiers: z.array(newTier).min(1).max(20) }),
  run: ({ tiers }, { engine, caller }) =>
    formatBulk(engine.execute(create, tiers, actorOf(caller)), formatTier),
});
