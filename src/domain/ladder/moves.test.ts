import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTier, sampleTiers } from '../../../tests/support/sample-program';
import { createDraft, findRung, type LadderDraft } from './draft';
import { MAX_REQUIRED_POINTS } from './ladder-limits';
import {
  addRung,
  canAddRung,
  describeRung,
  moveRung,
  nearestFree,
  removeRung,
  roomFor,
  suggestThreshold,
  swapDefinitions,
} from './moves';
import { findFlaws } from './validate-draft';

const SILVER_AND_GOLD = createDraft(sampleTiers());
const LOOK = { description: null, icon: null };

type Move = (draft: LadderDraft) => LadderDraft;

const points = fc.oneof(
  fc.integer({ min: -5, max: 30 }),
  fc.integer({ min: -10, max: 2 * MAX_REQUIRED_POINTS }),
);

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(fc.nat(), points).map(
    ([which, to]): Move =>
      (draft) =>
        moveRung(draft, keyAt(draft, which), to),
  ),
  fc.tuple(fc.uuid(), points).map(
    ([key, requiredPoints]): Move =>
      (draft) =>
        addRung(draft, { key, name: key, ...LOOK, requiredPoints }),
  ),
  fc.nat().map(
    (which): Move =>
      (draft) =>
        removeRung(draft, keyAt(draft, which), { kind: 'drop' }),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([one, other]): Move =>
      (draft) =>
        swapDefinitions(draft, keyAt(draft, one), keyAt(draft, other)),
  ),
);

function keyAt({ rungs }: LadderDraft, which: number): string {
  return rungs[which % Math.max(1, rungs.length)]?.key ?? '';
}

function thresholds(draft: LadderDraft): number[] {
  return draft.rungs.map(({ requiredPoints }) => requiredPoints);
}

describe('a ladder', () => {
  it('can be saved after any moves', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const draft = moves.reduce((before, next) => next(before), SILVER_AND_GOLD);

        expect(findFlaws(draft)).toEqual([]);
        expect(thresholds(draft)).toEqual(thresholds(draft).toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('a rung', () => {
  it.each([
    { wanted: 700, got: 700 },
    { wanted: 700.4, got: 700 },
    { wanted: 5000, got: 1999 },
    { wanted: -5, got: 1 },
    { wanted: Number.NaN, got: 1 },
    { wanted: Number.POSITIVE_INFINITY, got: 1999 },
  ])('that is to go to $wanted goes to $got between its neighbours', ({ wanted, got }) => {
    expect(thresholds(moveRung(SILVER_AND_GOLD, 'silver', wanted))).toEqual([got, 2000]);
  });

  it('has room up to the end of what Wix takes when it is the highest', () => {
    expect(roomFor(SILVER_AND_GOLD, 'gold')).toEqual({ min: 501, max: 9_999_999 });
  });

  it('that is added finds a free threshold, and none on a full ladder', () => {
    const added = addRung(SILVER_AND_GOLD, {
      key: 'new',
      name: 'Copper',
      ...LOOK,
      requiredPoints: 500,
    });
    const full = Array.from({ length: 30 }).reduce<LadderDraft>(
      (draft, _, index) =>
        addRung(draft, { key: `${index}`, name: `${index}`, ...LOOK, requiredPoints: 5 }),
      SILVER_AND_GOLD,
    );

    expect(thresholds(added)).toEqual([499, 500, 2000]);
    expect(full.rungs).toHaveLength(20);
    expect(canAddRung(full)).toBe(false);
  });

  it('changes places with another one in name, description and icon, not in points', () => {
    const draft = describeRung(SILVER_AND_GOLD, 'gold', { description: 'The best', icon: 'a.svg' });

    const { rungs } = swapDefinitions(draft, 'silver', 'gold');

    expect(rungs).toMatchObject([
      { key: 'silver', name: 'Gold', description: 'The best', icon: 'a.svg', requiredPoints: 500 },
      // Its icon cannot be taken away.
      { key: 'gold', name: 'Silver', description: null, icon: 'a.svg', requiredPoints: 2000 },
    ]);
  });

  it('that is removed takes the amounts along that were to go to it', () => {
    const added = addRung(SILVER_AND_GOLD, {
      key: 'new',
      name: 'Elite',
      ...LOOK,
      requiredPoints: 900,
    });
    const moved = removeRung(added, 'gold', { kind: 'move', rungKey: 'new' });

    const draft = removeRung(moved, 'new', { kind: 'drop' });

    expect(draft.fates).toEqual({ gold: { kind: 'drop' } });
    expect(findRung(draft, 'gold')).toBeNull();
  });
});

describe('the suggested threshold', () => {
  it.each([
    { rungs: [], suggested: 100 },
    { rungs: [100], suggested: 200 },
    { rungs: [100, 1234], suggested: 2500 },
    { rungs: [100, 9_000_000], suggested: 4_500_050 },
  ])('beside $rungs is $suggested', ({ rungs, suggested }) => {
    const tiers = rungs.map((requiredPoints) =>
      sampleTier({ id: `${requiredPoints}`, requiredPoints }),
    );

    expect(suggestThreshold(createDraft(sampleTiers({ tiers })))).toBe(suggested);
  });
});

describe('the nearest free threshold', () => {
  it('stays within what Wix takes', () => {
    expect(nearestFree(-100, (taken) => taken < 3)).toBe(3);
    expect(nearestFree(MAX_REQUIRED_POINTS, (taken) => taken === MAX_REQUIRED_POINTS)).toBe(
      MAX_REQUIRED_POINTS - 1,
    );
  });
});

describe('what Wix would refuse', () => {
  it('is found before it is sent', () => {
    const long = 'x'.repeat(71);
    const draft: LadderDraft = {
      ...SILVER_AND_GOLD,
      rollingWindowMonths: 40,
      baseTier: { name: ' ', ...LOOK },
      rungs: [
        { key: 'a', tierId: null, name: 'Gold', description: long, icon: null, requiredPoints: 0 },
        { key: 'b', tierId: null, name: long, ...LOOK, requiredPoints: 5 },
        { key: 'c', tierId: null, name: ' gold', ...LOOK, requiredPoints: 5 },
      ],
    };

    expect(findFlaws(draft)).toEqual([
      { kind: 'description-too-long', key: 'a' },
      { kind: 'name-too-long', key: 'b' },
      { kind: 'name-missing', key: null },
      { kind: 'name-taken', key: 'c', by: 'a' },
      { kind: 'threshold-taken', key: 'c', by: 'b' },
      { kind: 'threshold-out-of-range', key: 'a' },
      { kind: 'window-out-of-range', months: 40 },
    ]);
  });
});
