import { z } from 'zod';
import { createEarningRule } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';
import { newRule } from './rule-request';

export const createLoyaltyEarningRule = defineHandler({
  method: 'earningRules.createLoyaltyEarningRule',
  input: z.strictObject({ earningRule: newRule }),
  run: ({ earningRule }, { engine, caller }) => ({
    earningRule: formatEarningRule(engine.execute(createEarningRule, earningRule, actorOf(caller))),
  }),
});
