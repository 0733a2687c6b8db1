import { z } from 'zod';
import { createTiersProgramSettings as create } from '../../engine/tiers-settings';
import { actorOf } from '../auth';
import { defineHandler } from '../handler';
import { formatSettings } from './format-settings';
import { newSettings } from './tier-request';

export const createTiersProgramSettings = defineHandler({
  method: 'tiers.createTiersProgramSettings',
  input: z.strictObject({ programSettings: newSettings }),
  run: ({ programSettings }, { engine, caller }) => ({
    programSettings: formatSettings(engine.execute(create, programSettings, actorOf(caller))),
  }),
});
