import { z } from 'zod';
import { MINUTE_MS } from './clock';
import type { StateStore } from './state';

export const CHANNELS = ['FACEBOOK', 'INSTAGRAM', 'LINKEDIN', 'X', 'TIKTOK'] as const;

/** How the emulated site behaves where Wix leaves it open or leaves it to the site's owner. Times are in ms. */
export const settingsSchema = z.strictObject({
  /** From asking for a coupon until its points are taken. */
  couponDelayMs: z.int().min(0).default(300),
  /** Whether taking a coupon's points fails, as when Wix cannot reach the account. */
  couponsFail: z.boolean().default(false),
  /** From applying a discount until an unpaid checkout counts as abandoned. */
  checkoutTimeoutMs: z
    .int()
    .min(1)
    .default(60 * MINUTE_MS),
  /** The social channels that the owner switched on. */
  followableChannels: z.array(z.enum(CHANNELS)).default([...CHANNELS]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings in force; those never set have their defaults. */
export function readSettings(store: { state: StateStore }): Settings {
  return settingsSchema.parse(JSON.parse(store.state.get('settings') ?? '{}'));
}

/** Changes the settings that are named and keeps the others. */
export function changeSettings(store: { state: StateStore }, changes: Partial<Settings>): Settings {
  const settings = { ...readSettings(store), ...changes };
  store.state.set('settings', JSON.stringify(settings));
  return settings;
}
