import { z } from 'zod';
import { requireRule } from '../../engine/earning-rules';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatEarningRule } from './format-earning-rule';

/** Knows only rules that are not automated. */
export const getLoyaltyEarningRule = defineHandler({
  method: 'earningRules.getLoyaltyEarningRule',
  input: z.strictObject({ id: guid }),
  run: ({ id }, { engine }) => ({
    earningRule: formatEarningRule(requireRule(engine.store, id, ['NON_AUTOMATED'])),
  }),
});
