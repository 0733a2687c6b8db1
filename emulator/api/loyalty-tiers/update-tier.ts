import { z } from 'zod';
import { updateTier as update } from '../../engine/manage-tiers';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatTier } from './format-tier';
import { changedTier } from './tier-request';

export const updateTier = defineHandler({
  method: 'tiers.updateTier',
  input: z.strictObject({ id: guid, tier: changedTier }),
  run: ({ id, tier }, { engine, caller }) => {
    const updated = engine.execute(
      update,
      {
        id,
        revision: tier.revision,
        definition: tier.tierDefinition ?? {},
        requiredPoints: tier.requiredPoints,
      },
      actorOf(caller),
    );
    return { tier: formatTier(updated) };
  },
});
