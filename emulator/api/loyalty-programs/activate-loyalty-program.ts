import { activateProgram } from '../../engine/program';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatProgram } from './format-program';

export const activateLoyaltyProgram = defineHandler({
  method: 'programs.activateLoyaltyProgram',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    loyaltyProgram: formatProgram(engine.execute(activateProgram, undefined, actorOf(caller))),
  }),
});
