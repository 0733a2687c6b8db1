import { z } from 'zod';
import { createTier as create } from '../../engine/manage-tiers';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatTier } from './format-tier';
import { newTier } from './tier-request';

export const createTier = defineHandler({
  method: 'tiers.createTier',
  input: z.strictObject({ tier: newTier }),
  run: ({ tier }, { engine, caller }) => ({
    tier: formatTier(engine.execute(create, tier, actorOf(caller))),
  }),
});
