import { pauseProgram } from '../../engine/program';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatProgram } from './format-program';

export const pauseLoyaltyProgram = defineHandler({
  method: 'programs.pauseLoyaltyProgram',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => ({
    loyaltyProgram: formatProgram(engine.execute(pauseProgram, undefined, actorOf(caller))),
  }),
});
