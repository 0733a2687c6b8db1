import { defineHandler, NO_INPUT } from '../handler';
import { formatTier } from './format-tier';

/** By required points; the base tier is not among them. */
export const listTiers = defineHandler({
  method: 'tiers.listTiers',
  input: NO_INPUT,
  run: (_input, { engine }) => ({ tiers: engine.store.tiers.list().map(formatTier) }),
});
