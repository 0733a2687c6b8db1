import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTier, sampleTiers } from '../../tests/support/sample-program';
import {
  existingEntries,
  fillMissingTiers,
  missingTiers,
  tierIds,
  tierIdsInUse,
} from './tier-coverage';

const ladder = sampleTiers();
const [silver, gold] = ladder.tiers;

const entry = (tierId: string | null, points: number) => ({ tierId, points });

describe('what a rule or reward holds for each tier', () => {
  it('misses the tiers that have no entry, the base tier too', () => {
    expect(missingTiers(ladder, [entry('silver', 10)])).toEqual([null, gold]);
    expect(missingTiers(ladder, [entry(null, 10)])).toEqual([silver, gold]);
  });

  it('leaves out the entries of tiers that were deleted', () => {
    const entries = [entry('deleted', 5), entry('gold', 20), entry(null, 10)];

    expect(existingEntries(ladder, entries)).toEqual([entry(null, 10), entry('gold', 20)]);
  });

  it('is filled from the nearest tier below, or from the lowest one that has an entry', () => {
    expect(fillMissingTiers(ladder, [entry(null, 10), entry('gold', 20)])).toEqual([
      entry(null, 10),
      entry('silver', 10),
      entry('gold', 20),
    ]);
    expect(fillMissingTiers(ladder, [entry('silver', 15)])).toEqual([
      entry(null, 15),
      entry('silver', 15),
      entry('gold', 15),
    ]);
    expect(fillMissingTiers(ladder, [entry('deleted', 5)])).toEqual([]);
  });

  it('is complete once it is filled, and keeps every entry that was there', () => {
    const tiers = ['a', 'b', 'c', 'd'].map((id, index) =>
      sampleTier({ id, requiredPoints: 100 * (index + 1) }),
    );
    const holders = fc.subarray([null, 'a', 'b', 'c', 'd'], { minLength: 1 });

    fc.assert(
      fc.property(holders, (held) => {
        const entries = held.map((tierId, index) => entry(tierId, index));

        const filled = fillMissingTiers({ tiers }, entries);

        expect(filled.map(({ tierId }) => tierId)).toEqual(tierIds({ tiers }));
        expect(filled).toEqual(expect.arrayContaining(entries));
      }),
    );
  });
});

describe('the tiers that members can be in', () => {
  it('are those of a ladder in use, and the base tier alone otherwise', () => {
    expect(tierIdsInUse(ladder)).toEqual([null, 'silver', 'gold']);
    expect(tierIdsInUse(sampleTiers({ status: 'DRAFT' }))).toEqual([null]);
    expect(tierIdsInUse(null)).toEqual([null]);
  });
});
