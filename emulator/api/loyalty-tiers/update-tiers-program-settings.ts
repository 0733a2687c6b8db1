import { z } from 'zod';
import { updateTiersProgramSettings as update } from '../../engine/tiers-settings';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatSettings } from './format-settings';
import { replacedSettings } from './tier-request';

export const updateTiersProgramSettings = defineHandler({
  method: 'tiers.updateTiersProgramSettings',
  input: z.strictObject({ programSettings: replacedSettings }),
  run: ({ programSettings }, { engine, caller }) => ({
    programSettings: formatSettings(engine.execute(update, programSettings, actorOf(caller))),
  }),
});
