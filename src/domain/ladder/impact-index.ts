import { createPrefixCounts } from './prefix-counts';

/**
 * Members in the order of their tier points, made once; what is asked of it afterwards costs the same however many
 * members there are.
 */
export type ImpactIndex = {
  members: number;
  /** Tier points, ascending. */
  sortedPoints: Int32Array;
  /** Which member (position in the points that the index was made from) stands at each place of `sortedPoints`. */
  order: Uint32Array;
  /** How many members have fewer points; takes whole numbers from 0 to 9,999,999. */
  below: (points: number) => number;
};

/** Room for the position beside the points in one double: 2^22 positions × 2^31 points. */
const POSITIONS = 2 ** 22;

/** Sorts the members by their tier points, at most 4,194,304 of them. */
export function createImpactIndex(points: Int32Array): ImpactIndex {
  const { length } = points;
  if (length > POSITIONS) throw new RangeError(`${length} members are more than an index holds`);
  const pairs = new Float64Array(length);
  for (let position = 0; position < length; position += 1) {
    pairs[position] = (points[position] ?? 0) * POSITIONS + position;
  }
  pairs.sort();
  const sortedPoints = new Int32Array(length);
  const order = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) {
    const pair = pairs[place] ?? 0;
    const value = Math.floor(pair / POSITIONS);
    sortedPoints[place] = value;
    order[place] = pair - value * POSITIONS;
  }
  const { below } = createPrefixCounts(sortedPoints);
  return { members: length, sortedPoints, order, below };
}

/** How many members each tier holds; the base tier first, then by the thresholds, which ascend. */
export function countPerTier(index: ImpactIndex, thresholds: readonly number[]): number[] {
  const ends = [...thresholds.map((threshold) => index.below(threshold)), index.members];
  return ends.map((end, tier) => end - (tier === 0 ? 0 : (ends[tier - 1] ?? 0)));
}
