import { z } from 'zod';
import { deleteAutomationEarningRule as remove } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';

export const deleteAutomationEarningRule = defineHandler({
  method: 'earningRules.deleteAutomationEarningRule',
  input: z.strictObject({ id: guid }),
  run: (input, { engine, caller }) => {
    engine.execute(remove, input, actorOf(caller));
    return {};
  },
});
