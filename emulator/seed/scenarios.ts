import { empty } from './empty';
import type { Scenario } from './scenario';
import { small } from './small/small';
import { typical } from './typical/typical';

export const SEED_NAMES = ['empty', 'small', 'typical'] as const;

export type SeedName = (typeof SEED_NAMES)[number];

/** The seeds by name. */
export const SCENARIOS: Readonly<Record<SeedName, Scenario>> = { empty, small, typical };
