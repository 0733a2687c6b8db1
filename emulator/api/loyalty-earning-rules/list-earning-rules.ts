import { z } from 'zod';
import { text } from '../fields';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';

/** Automated and not, in the order they were made. */
export const listEarningRules = defineHandler({
  method: 'earningRules.listEarningRules',
  input: z.strictObject({
    triggerAppId: text(1, 80).optional(),
    triggerActivityType: text(1, 80).optional(),
  }),
  run: ({ triggerAppId, triggerActivityType }, { engine }) => ({
    earningRules: engine.store.earningRules
      .list()
      .filter((rule) => triggerAppId === undefined || rule.triggerAppId === triggerAppId)
      .filter(
        (rule) =>
          triggerActivityType === undefined || rule.triggerActivityType === triggerActivityType,
      )
      .map(formatEarningRule),
  }),
});
