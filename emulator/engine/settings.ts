import { z } from 'zod';
import { MINUTE_MS } from './clock';
import type { StateStore } from './state';

export const CHANNELS = ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'TIKTOK'] as const;

/** 24 days, the longest that a timer waits. */
const LONGEST_MS = 2 ** 31 - 1;

/** How the emulated site behaves where Wix leaves it open or leaves it to the site's owner. Times are in ms. */
export const settingsSchema = z.strictObject({
  /** From asking for a coupon until its points are taken. */
  couponDelayMs: z.int().min(0).max(LONGEST_MS),
  /** Whether taking a coupon's points fails, as when Wix cannot reach the account. */
  couponsFail: z.boolean(),
  /** From applying a discount until an unpaid checkout counts as abandoned. */
  checkoutTimeoutMs: z.int().min(1).max(LONGEST_MS),
  /** From a failed delivery to a webhook until the next attempt; it doubles each time. */
  webhookRetryMs: z.int().min(1).max(LONGEST_MS),
  /** How many calls of Wix's methods are answered within any minute of real time, 200 on Wix; null for any number. */
  callsPerMinute: z.int().min(1).max(1_000_000).nullable(),
  /** The social channels that the owner switched on. */
  followableChannels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
});

export type Settings = z.infer<typeof settingsSchema>;

export const settingChangesSchema = settingsSchema.partial();

const DEFAULTS: Settings = {
  couponDelayMs: 300,
  couponsFail: false,
  checkoutTimeoutMs: 60 * MINUTE_MS,
  webhookRetryMs: 1000,
  callsPerMinute: null,
  followableChannels: [...CHANNELS],
};

/** The settings in force. */
export function readSettings(store: { state: StateStore }): Settings {
  const stored = store.state.get('settings');
  if (stored === undefined) return DEFAULTS;
  return settingsSchema.parse({ ...DEFAULTS, ...settingChangesSchema.parse(JSON.parse(stored)) });
}

/** Changes the settings that are named and keeps the others. */
export function changeSettings(
  store: { state: StateStore },
  changes: z.infer<typeof settingChangesSchema>,
): Settings {
  const settings = settingsSchema.parse({ ...readSettings(store), ...changes });
  store.state.set('settings', JSON.stringify(settings));
  return settings;
}

/** Goes back to the defaults. */
export function forgetSettings(store: { state: StateStore }): Settings {
  store.state.set('settings', '{}');
  return readSettings(store);
}
