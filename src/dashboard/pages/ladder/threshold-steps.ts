export type StepSize = 'small' | 'large';

/** The next round threshold above or below; a small step is about a hundredth of the threshold, a large one a tenth. */
export function stepThreshold(points: number, direction: 1 | -1, size: StepSize): number {
  const step = stepAt(direction === 1 ? points : points - 1, size);
  return direction === 1
    ? (Math.floor(points / step) + 1) * step
    : (Math.ceil(points / step) - 1) * step;
}

function stepAt(points: number, size: StepSize): number {
  const digits = String(Math.max(1, points)).length;
  const small = 10 ** Math.max(0, digits - 2);
  return size === 'large' ? small * 10 : small;
}

/** A round threshold near `points`: where a pixel stands for many points, nobody means the odd ones. */
export function snapThreshold(points: number, pointsPerPixel: number): number {
  const step = roundStepOf(pointsPerPixel);
  return Math.round(points / step) * step;
}

/** The smallest of 1, 5, 10, 50, 100 … that is at least so large. */
function roundStepOf(size: number): number {
  if (size <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  if (size <= power) return power;
  return size <= 5 * power ? 5 * power : 10 * power;
}

/** The threshold within what its neighbours leave. */
export function clampThreshold(points: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, points));
}
