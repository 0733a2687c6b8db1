import { requireTiersSettings } from '../../engine/tiers-settings';
import { defineHandler, NO_INPUT } from '../handler';
import { formatSettings } from './format-settings';

export const getTiersProgramSettings = defineHandler({
  method: 'tiers.getTiersProgramSettings',
  input: NO_INPUT,
  run: (_input, { engine }) => ({
    programSettings: formatSettings(requireTiersSettings(engine.store)),
  }),
});
