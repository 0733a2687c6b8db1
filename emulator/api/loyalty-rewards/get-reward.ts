import { z } from 'zod';
import { requireReward } from '../../engine/rewards';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatReward } from './format-reward';

export const getReward = defineHandler({
  method: 'rewards.getReward',
  input: z.strictObject({ id: guid }),
  run: ({ id }, { engine }) => ({ reward: formatReward(requireReward(engine.store, id)) }),
});
