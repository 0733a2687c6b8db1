import { scaleLinear, scaleSymlog } from 'd3-scale';
import { MAX_REQUIRED_POINTS } from '../../../domain/ladder/ladder-limits';

export type ScaleKind = 'linear' | 'log';

/** Where points are on a ladder so many pixels high; the top of the ladder is at 0, as in every drawing. */
export type LadderScale = {
  kind: ScaleKind;
  /** The points at the upper end. */
  top: number;
  toY: (points: number) => number;
  /** Whole points, never outside the ladder. */
  toPoints: (y: number) => number;
  /** Amounts to write beside the ladder, ascending from 0. */
  ticks: number[];
};

type ScaleOptions = { kind: ScaleKind; top: number; lowest: number; height: number; inset: number };

const TICKS = 8;
const TICK_DISTANCE = 36;
const NICE_TOPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Room above the highest rung, so that it can be moved up. */
const HEADROOM = 1.25;
const SMALLEST_TOP = 100;

/** Below this share of the ladder, the lowest rung cannot be told from the ground on a linear scale. */
const LOWEST_SHARE = 0.04;
/** A typical member below this share is on the ground, too, and so is everything that would be worth seeing. */
const TYPICAL_SHARE = 0.015;

/**
 * A ladder's scale. The logarithmic one is linear near 0, up to about the size of the lowest threshold, because a true
 * logarithm has no place for members without points.
 */
export function createLadderScale(options: ScaleOptions): LadderScale {
  const { kind, top, lowest, height, inset } = options;
  const scale =
    kind === 'linear'
      ? scaleLinear()
      : scaleSymlog().constant(powerOfTenBelow(Math.max(1, lowest)));
  scale
    .domain([0, top])
    .range([height - inset, inset])
    .clamp(true);
  const toY = (points: number) => scale(points);
  return {
    kind,
    top,
    toY,
    toPoints: (y) => Math.round(scale.invert(y)),
    ticks: kind === 'linear' ? scaleLinear().domain([0, top]).ticks(TICKS) : logTicks(top, toY),
  };
}

/** The points at the top of a ladder that holds every rung and nearly every member. */
export function ladderTop(thresholds: readonly number[], highPoints: number): number {
  const wanted = Math.max(SMALLEST_TOP, highPoints, HEADROOM * Math.max(0, ...thresholds));
  const power = powerOfTenBelow(wanted);
  const nice = NICE_TOPS.find((factor) => factor * power >= wanted) ?? 10;
  return Math.min(nice * power, MAX_REQUIRED_POINTS);
}

/** Linear, unless the lowest rung or a typical member would then be too close to the ground to be seen. */
export function suggestScaleKind(
  top: number,
  { lowest, typicalPoints }: { lowest: number | null; typicalPoints: number | null },
): ScaleKind {
  const isLowestLost = lowest !== null && lowest < top * LOWEST_SHARE;
  const isTypicalLost = typicalPoints !== null && typicalPoints < top * TYPICAL_SHARE;
  return isLowestLost || isTypicalLost ? 'log' : 'linear';
}

function powerOfTenBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** 0, then 1, 2 and 5 of each power of ten, without those that would touch the one below. */
function logTicks(top: number, toY: (points: number) => number): number[] {
  const ticks = [0];
  for (let power = 1; power <= top; power *= 10) {
    for (const points of [power, 2 * power, 5 * power]) {
      const previous = ticks.at(-1) ?? 0;
      if (points <= top && toY(previous) - toY(points) >= TICK_DISTANCE) ticks.push(points);
    }
  }
  return ticks;
}
