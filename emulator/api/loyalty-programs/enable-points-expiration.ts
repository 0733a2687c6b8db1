import { enableExpiration } from '../../engine/update-program';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatProgram } from './format-program';

export const enablePointsExpiration = defineHandler({
  method: 'programs.enablePointsExpiration',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    loyaltyProgram: formatProgram(engine.execute(enableExpiration, undefined, actorOf(caller))),
  }),
});
