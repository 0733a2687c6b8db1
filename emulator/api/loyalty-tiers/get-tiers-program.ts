import { ensureTiersSettings } from '../../engine/tiers-settings';
import { actorOf } from '../auth';
import { defineHandler, NO_INPUT } from '../handler';
import { formatSettings } from './format-settings';
import { formatTier } from './format-tier';

/** A read that writes: a site without settings gets the default ones. */
export const getTiersProgram = defineHandler({
  method: 'tiers.getTiersProgram',
  input: NO_INPUT,
  run: (_input, { engine, caller }) => {
    const settings = engine.execute(ensureTiersSettings, undefined, actorOf(caller));
    return {
      tiers: engine.store.tiers.list().map(formatTier),
      programSettings: formatSettings(settings),
    };
  },
});
