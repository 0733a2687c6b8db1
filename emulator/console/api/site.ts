import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { send } from './send';

/** What the emulator lets one set: numbers (null where there is none), switches and lists of names. */
const settingsSchema = z.record(
  z.string(),
  z.union([z.number(), z.null(), z.boolean(), z.array(z.string())]),
);

export type Settings = z.output<typeof settingsSchema>;
export type Plan = 'free' | 'business';

export const BUSINESS_APPS = {
  'pricing-plans': 'Wix Pricing Plans',
  restaurants: 'Wix Restaurants Orders',
  'restaurants-legacy': 'Wix Restaurants Orders (legacy)',
} as const;

export const siteQueries = {
  settings: () =>
    queryOptions({
      queryKey: ['settings'],
      queryFn: () => send(settingsSchema, { path: '/__emulator/settings' }),
    }),
};

export function changeSettings(changes: Settings) {
  return send(settingsSchema, { method: 'POST', path: '/__emulator/settings', body: changes });
}

/** Goes back to the defaults. */
export function forgetSettings() {
  return send(settingsSchema, { method: 'DELETE', path: '/__emulator/settings' });
}

export function switchPlan(plan: Plan) {
  return send(z.unknown(), { method: 'POST', path: '/__emulator/plan', body: { plan } });
}

export function installBusinessApp(app: string) {
  return send(z.unknown(), { method: 'POST', path: '/__emulator/business-apps', body: { app } });
}
