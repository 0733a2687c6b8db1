import { disableExpiration } from '../../engine/update-program';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatProgram } from './format-program';

export const disablePointsExpiration = defineHandler({
  method: 'programs.disablePointsExpiration',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    loyaltyProgram: formatProgram(engine.execute(disableExpiration, undefined, actorOf(caller))),
  }),
});
