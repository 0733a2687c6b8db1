import type { MovableClock } from '../engine/clock';
import type { Engine } from '../engine/execute';

/** A starting state, made by engine commands on a simulated clock that ends at `now`. */
export type Scenario = (world: { engine: Engine; clock: MovableClock; now: number }) => void;
