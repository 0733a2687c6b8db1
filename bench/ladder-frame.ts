import { compareLadders } from '../src/domain/ladder/compare-ladders';
import { countPerTier, createImpactIndex } from '../src/domain/ladder/impact-index';
import type { Placement } from '../src/domain/ladder/placement';
import { onceMs, sideBySide } from './measure';
import { duration, type Figure, judge } from './report';

const FEW = 1000;
const TIERS = 20;
/** A frame alone is too short to be timed. */
const FRAMES = 500;
const HIGHEST = 5000;

/** One frame while a threshold is dragged: who is where, before and after. It must not matter how many members there are. */
export async function benchLadderFrame(members: number): Promise<Figure[]> {
  const few = createImpactIndex(pointsOf(FEW));
  const points = pointsOf(members);
  let many = few;
  const sortMs = await onceMs(() => {
    many = createImpactIndex(points);
  });
  const { one, other } = await sideBySide(drag(many), drag(few));
  const size = members.toLocaleString('en');
  return [
    {
      what: `Frame of a drag over ${TIERS} tiers and ${size} members, of one with ${FEW.toLocaleString('en')}`,
      measured: `${duration(one / FRAMES)} of ${duration(other / FRAMES)}`,
      ...judge(one / other, { atMost: 1.2 }),
    },
    { what: `Sorting ${size} members, once`, measured: duration(sortMs), ratio: '' },
  ];
}

/** What the page asks of the members in a frame: who goes where, and the heads on each rung, now and before. */
function drag(index: ReturnType<typeof createImpactIndex>): () => void {
  const from = ladderWith(0);
  const frames = Array.from({ length: FRAMES }, (_, frame) => ladderWith(frame % 200));
  const thresholds = (placement: Placement) =>
    placement.slice(1).map(({ requiredPoints }) => requiredPoints);
  return () => {
    for (const to of frames) {
      compareLadders(index, { from, to });
      countPerTier(index, thresholds(to));
      countPerTier(index, thresholds(from));
    }
  };
}

/** Twenty tiers, the one in the middle moved up. */
function ladderWith(offset: number): Placement {
  const tiers = Array.from({ length: TIERS }, (_, rank) => ({
    key: String(rank),
    requiredPoints: (rank + 1) * (HIGHEST / TIERS) + (rank === TIERS / 2 ? offset : 0),
  }));
  return [{ key: null, requiredPoints: 0 }, ...tiers];
}

/** Many have few points, few have many; the same every time. */
function pointsOf(members: number): Int32Array {
  let state = 42;
  return Int32Array.from({ length: members }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) ** 4 * HIGHEST * 1.2);
  });
}
