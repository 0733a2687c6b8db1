import { describe, expect, it } from 'vitest';
import { estimateMembers } from './sample-estimate';

/** A generator of numbers from 0 to 1 that is the same every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The share of samples without replacement whose estimate ± margin holds the truth. */
function coverage({
  total,
  share,
  known,
}: {
  total: number;
  share: number;
  known: number;
}): number {
  const random = createRandom(42);
  const truth = Math.round(total * share);
  const runs = 2000;
  let held = 0;
  for (let run = 0; run < runs; run += 1) {
    let left = truth;
    for (let drawn = 0; drawn < known; drawn += 1) {
      if (random() * (total - drawn) < left) left -= 1;
    }
    const { members, margin } = estimateMembers(truth - left, { known, total });
    if (Math.abs(members - truth) <= margin) held += 1;
  }
  return held / runs;
}

describe('the estimate from a sample', () => {
  it.each([
    { total: 20_000, share: 0.5, known: 400 },
    { total: 20_000, share: 0.1, known: 400 },
    { total: 20_000, share: 0.01, known: 400 },
    { total: 1000, share: 0.2, known: 600 },
  ])('of $known among $total holds a share of $share 95 times in 100', (sample) => {
    expect(coverage(sample)).toBeGreaterThanOrEqual(0.94);
  });

  it('has no margin once everybody is known', () => {
    expect(estimateMembers(12, { known: 400, total: 400 })).toEqual({ members: 12, margin: 0 });
  });

  it('does not claim that nobody is where the sample has nobody', () => {
    const { members, margin } = estimateMembers(0, { known: 400, total: 20_000 });

    expect(members).toBe(0);
    expect(margin).toBeGreaterThan(20_000 * (1 - 0.05 ** (1 / 400)));
  });

  it('knows nothing without a sample', () => {
    expect(estimateMembers(0, { known: 0, total: 50 })).toEqual({ members: 0, margin: 50 });
  });
});
