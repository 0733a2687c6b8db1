import { empty } from './empty';
import type { Scenario } from './scenario';

/** The seeds by name. */
export const SCENARIOS = { empty, typical: empty } as const satisfies Record<string, Scenario>;

export type SeedName = keyof typeof SCENARIOS;

/** Narrows what a command line or a request says. */
export function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(SCENARIOS, name);
}
