import { z } from 'zod';
import { deleteTier as remove } from '../../engine/manage-tiers';
import { actorOf } from '../auth';
import { guid, revision } from '../fields';
import { defineHandler } from '../handler';

export const deleteTier = defineHandler({
  method: 'tiers.deleteTier',
  input: z.strictObject({ tierId: guid, revision }),
  run: (input, { engine, caller }) => {
    engine.execute(remove, { id: input.tierId, revision: input.revision }, actorOf(caller));
    return {};
  },
});
