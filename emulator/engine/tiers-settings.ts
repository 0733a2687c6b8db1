import type { Command, CommandContext } from './command';
import { LoyaltyError, notFound, requireRevision } from './errors';
import { placeEverybody } from './recalculate-tiers';
import { DEFAULT_WINDOW_MONTHS, type TiersSettings } from './tiers';

export type TiersSettingsContent = Pick<TiersSettings, 'status' | 'windowMonths' | 'baseTier'>;

const DEFAULTS: TiersSettingsContent = {
  status: 'DISABLED',
  windowMonths: DEFAULT_WINDOW_MONTHS,
  baseTier: null,
};

/** Makes the site's settings; it can have one set only. */
export const createTiersProgramSettings: Command<TiersSettingsContent, TiersSettings> = {
  name: 'createTiersProgramSettings',
  run(context, content) {
    if (context.store.tiers.settings()) {
      throw new LoyaltyError('ALREADY_EXISTS', 'The tiers program has settings already');
    }
    return saveAndPlace(context, { ...content, revision: 1, createdAt: context.now });
  },
};

/** The settings; those of a site without any are made: disabled, with a window of 12 months. */
export const ensureTiersSettings: Command<undefined, TiersSettings> = {
  name: 'getTiersProgram',
  run: (context) =>
    context.store.tiers.settings() ??
    save(context, { ...DEFAULTS, revision: 1, createdAt: context.now }),
};

/** Replaces the settings as a whole: a base tier that is left out is cleared. Every account is placed anew. */
export const updateTiersProgramSettings: Command<
  TiersSettingsContent & { revision: string },
  TiersSettings
> = {
  name: 'updateTiersProgramSettings',
  run(context, { revision, ...content }) {
    const settings = requireTiersSettings(context.store);
    requireRevision({ id: 'settings', revision: settings.revision }, revision);
    return saveAndPlace(context, {
      ...content,
      revision: settings.revision + 1,
      createdAt: settings.createdAt,
    });
  },
};

/** The settings, or NOT_FOUND. */
export function requireTiersSettings(store: CommandContext['store']): TiersSettings {
  const settings = store.tiers.settings();
  if (!settings) throw notFound('Tiers program settings', 'settings');
  return settings;
}

type Saved = Omit<TiersSettings, 'updatedAt'>;

function saveAndPlace(context: CommandContext, content: Saved): TiersSettings {
  if (content.status === 'ACTIVE' && !context.store.program.get().premium.tiers) {
    throw new LoyaltyError('PREMIUM_FEATURE_REQUIRED', 'The plan does not include tiers');
  }
  const settings = save(context, content);
  placeEverybody(context);
  return settings;
}

function save({ store, now }: CommandContext, content: Saved): TiersSettings {
  const settings = { ...content, updatedAt: now };
  store.tiers.saveSettings(settings);
  return settings;
}
