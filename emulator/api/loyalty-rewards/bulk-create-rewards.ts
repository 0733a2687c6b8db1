import { z } from 'zod';
import { bulkCreateRewards as create } from '../../engine/manage-rewards';
import { actorOf } from '../auth';
import { formatBulk } from '../format-bulk';
import { defineHandler } from '../handler';
import { formatReward } from './format-reward';
import { newReward } from './reward-request';

export const bulkCreateRewards = defineHandler({
  method: 'rewards.bulkCreateRewards',
  input: z.strictObject({ rewards: z.array(newReward).min(1).max(10) }),
  run: ({ rewards }, { engine, caller }) =>
    formatBulk(engine.execute(create, rewards, actorOf(caller)), formatReward),
});
