import { z } from 'zod';
import { deleteReward as remove } from '../../engine/manage-rewards';
import { actorOf } from '../auth';
import { guid, revision } from '../fields';
import { defineHandler } from '../handler';

export const deleteReward = defineHandler({
  method: 'rewards.deleteReward',
  input: z.strictObject({ id: guid, revision }),
  run: (input, { engine, caller }) => {
    engine.execute(remove, input, actorOf(caller));
    return {};
  },
});
