import { defineHandler, NO_INPUT } from '../handler';
import { SITE_ID } from '../tokens';
import { formatProgram } from './format-program';

/** All programs of the caller's sites; the emulator is one site. */
export const bulkGetLoyaltyProgram = defineHandler({
  method: 'programs.bulkGetLoyaltyProgram',
  input: NO_INPUT,
  run: (_input, { engine }) => ({
    programInSites: [
      { metaSiteId: SITE_ID, loyaltyProgram: formatProgram(engine.store.program.get()) },
    ],
  }),
});
