import { empty } from './empty';
import type { Scenario } from './scenario';

export const SEED_NAMES = ['empty', 'typical'] as const;

export type SeedName = (typeof SEED_NAMES)[number];

/** The seeds by name. */
export const SCENARIOS: Readonly<Record<SeedName, Scenario>> = { empty, typical: empty };
