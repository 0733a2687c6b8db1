import { z } from 'zod';
import { updateEarningRule } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';
import { changedRule } from './rule-request';

/** PUT, and partial all the same; knows rules of every kind. */
export const updateLoyaltyEarningRule = defineHandler({
  method: 'earningRules.updateLoyaltyEarningRule',
  input: z.strictObject({ id: guid, earningRule: changedRule }),
  run: ({ id, earningRule }, { engine, caller }) => ({
    earningRule: formatEarningRule(
      engine.execute(updateEarningRule, { id, ...earningRule }, actorOf(caller)),
    ),
  }),
});
