import { z } from 'zod';
import { createCustomEarningRule } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';
import { newCustomRule } from './rule-request';

export const createCustomLoyaltyEarningRule = defineHandler({
  method: 'earningRules.createCustomLoyaltyEarningRule',
  input: z.strictObject({
    type: z.enum(['SOCIAL_MEDIA', 'BIRTHDAY']),
    earningRule: newCustomRule,
  }),
  run: ({ type, earningRule }, { engine, caller }) => ({
    earningRule: formatEarningRule(
      engine.execute(createCustomEarningRule, { type, ...earningRule }, actorOf(caller)),
    ),
  }),
});
