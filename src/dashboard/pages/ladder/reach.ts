import type { LadderScale } from './ladder-scale';
import type { RungView } from './rung-view';

/** How far a rung can be moved on the drawing: to its neighbours, and where none is above, to the ladder's top. */
export function reachOf({ points, range }: RungView, scale: LadderScale) {
  return { min: range.min, max: Math.max(points, Math.min(range.max, scale.top)) };
}
