import { z } from 'zod';
import { deleteEarningRule } from '../../engine/manage-earning-rules';
import { actorOf } from '../auth';
import { guid, revision } from '../fields';
import { defineHandler } from '../handler';

export const deleteLoyaltyEarningRule = defineHandler({
  method: 'earningRules.deleteLoyaltyEarningRule',
  input: z.strictObject({ id: guid, revision: revision.optional() }),
  run: (input, { engine, caller }) => {
    engine.execute(deleteEarningRule, { id: input.id, revision: input.revision }, actorOf(caller));
    return {};
  },
});
