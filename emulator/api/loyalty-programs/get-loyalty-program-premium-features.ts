import { defineHandler, NO_INPUT } from '../handler';

/** Answers the flags themselves, without an entity around them. */
export const getLoyaltyProgramPremiumFeatures = defineHandler({
  method: 'programs.getLoyaltyProgramPremiumFeatures',
  input: NO_INPUT,
  run: (_input, { engine }) => engine.store.program.get().premium,
});
