import { defineHandler, NO_INPUT } from '../handler';
import { formatProgram } from './format-program';

export const getLoyaltyProgram = defineHandler({
  method: 'programs.getLoyaltyProgram',
  input: NO_INPUT,
  run: (_input, { engine }) => ({ loyaltyProgram: formatProgram(engine.store.program.get()) }),
});
