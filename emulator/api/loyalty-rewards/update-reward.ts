import { z } from 'zod';
import { updateReward as update } from '../../engine/manage-rewards';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatReward } from './format-reward';
import { replacedReward } from './reward-request';

/** PUT: what is left out is reset, not kept. */
export const updateReward = defineHandler({
  method: 'rewards.updateReward',
  input: z.strictObject({ id: guid, reward: replacedReward }),
  run: ({ id, reward }, { engine, caller }) => ({
    reward: formatReward(engine.execute(update, { ...reward, id }, actorOf(caller))),
  }),
});
