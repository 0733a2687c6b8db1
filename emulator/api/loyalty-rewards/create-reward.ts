import { z } from 'zod';
import { createReward as create } from '../../engine/manage-rewards';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatReward } from './format-reward';
import { newReward } from './reward-request';

export const createReward = defineHandler({
  method: 'rewards.createReward',
  input: z.strictObject({ reward: newReward }),
  run: ({ reward }, { engine, caller }) => ({
    reward: formatReward(engine.execute(create, reward, actorOf(caller))),
  }),
});
