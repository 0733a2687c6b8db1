import type { LadderScale } from './ladder-scale';

/** Members between two heights of the ladder; `weight` 0–1 is how crowded it is there. */
export type Bar = { top: number; bottom: number; weight: number };

type HistogramOptions = {
  scale: LadderScale;
  height: number;
  inset: number;
  /** How many members have fewer points. */
  countBelow: (points: number) => number;
};

const BAR_HEIGHT = 6;

/**
 * Who stands where, from the ground up. The area of a bar is its number of members: where a few points take many
 * pixels, a bar is as high as one point. The ground itself, where many may have no points at all, is drawn no longer
 * than the most crowded bar above it. The cost depends on the height only, not on how many members there are.
 */
export function toHistogram({ scale, height, inset, countBelow }: HistogramOptions): Bar[] {
  const bars: Bar[] = [];
  let from = 0;
  let counted = 0;
  for (let y = height - inset - BAR_HEIGHT; y >= inset; y -= BAR_HEIGHT) {
    const to = scale.toPoints(y);
    if (to <= from) continue;
    const below = countBelow(to);
    const bottom = scale.toY(from);
    const top = scale.toY(to);
    bars.push({ top, bottom, weight: (below - counted) / (bottom - top) });
    from = to;
    counted = below;
  }
  const most = Math.max(...bars.slice(1).map(({ weight }) => weight));
  return bars.map((bar) => ({ ...bar, weight: most > 0 ? Math.min(1, bar.weight / most) : 0 }));
}

/** The bars as one outline, `width` pixels at the most crowded place, growing from x = 0. */
export function toOutline(bars: readonly Bar[], width: number): string {
  const steps = bars
    .filter(({ weight }) => weight > 0)
    .map(({ top, bottom, weight }) => {
      const length = Math.max(1, weight * width);
      return `M0 ${round(bottom)}H${round(length)}V${round(top)}H0Z`;
    });
  return steps.join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
