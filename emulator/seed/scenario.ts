import type { MovableClock } from '../engine/clock';
import type { Actor } from '../engine/command';
import type { Engine } from '../engine/execute';

export type SeedWorld = { engine: Engine; clock: MovableClock; now: number };

/** A starting state, made by engine commands on a simulated clock that has to end at `now`. */
export type Scenario = (world: SeedWorld) => void;

/** Who did what a seed contains. */
export const SEEDER: Actor = { kind: 'system', id: 'seed' };
