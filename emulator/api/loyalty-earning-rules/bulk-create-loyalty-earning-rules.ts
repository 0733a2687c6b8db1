import { z } from 'zod';
import { bulkCreateEarningRules } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { formatBulk } from '../format-bulk';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';
import { newRule } from './rule-request';

export const bulkCreateLoyaltyEarningRules = defineHandler({
  method: 'earningRules.bulkCreateLoyaltyEarningRules',
  input: z.strictObject({ earningRules: z.array(newRule).min(1).max(100) }),
  run: ({ earningRules }, { engine, caller }) =>
    formatBulk(
      engine.execute(bulkCreateEarningRules, earningRules, actorOf(caller)),
      formatEarningRule,
    ),
});
