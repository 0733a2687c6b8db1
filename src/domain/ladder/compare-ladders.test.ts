import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLadders } from './compare-ladders';
import { countPerTier, createImpactIndex } from './impact-index';
import { listMovers } from './movers';
import type { Placement } from './placement';

const memberPoints = fc
  .array(
    fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    { maxLength: 60 },
  )
  .map((points) => Int32Array.from(points));

/** Ladders that share some of their tiers, in one order. */
const placement = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    {
      selector: ([points]) => points,
      maxLength: 5,
    },
  )
  .chain((places) => fc.constant(toPlacement(places)));

function toPlacement(places: [number, string][]): Placement {
  const points = places.map(([requiredPoints]) => requiredPoints).sort((one, other) => one - other);
  const keys = [...new Set(places.map(([, key]) => key))].sort();
  return [
    { key: null, requiredPoints: 0 },
    ...keys.map((key, index) => ({ key, requiredPoints: points[index] ?? 99 })),
  ];
}

function placeOf(placement: Placement, points: number): string | null {
  return placement.findLast(({ requiredPoints }) => requiredPoints <= points)?.key ?? null;
}

describe('the head count of each tier', () => {
  it('is what counting one by one gives', () => {
    fc.assert(
      fc.property(
        memberPoints,
        fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 20 }),
        (points, unsorted) => {
          const thresholds = unsorted.toSorted((one, other) => one - other);

          const counts = countPerTier(createImpactIndex(points), thresholds);

          const inTier = (rank: number) =>
            [...points].filter(
              (each) => thresholds.filter((threshold) => threshold <= each).length === rank,
            ).length;
          expect(counts).toEqual([0, ...thresholds].map((_, rank) => inTier(rank)));
        },
      ),
    );
  });
});

describe('the comparison of two ladders', () => {
  it('says of every member where they were and where they will be', () => {
    fc.assert(
      fc.property(memberPoints, placement, placement, (points, from, to) => {
        const index = createImpactIndex(points);

        const impact = compareLadders(index, { from, to });

        const told = new Map<number, [string | null, string | null]>();
        for (const flow of impact.flows) {
          for (let place = flow.start; place < flow.end; place += 1) {
            told.set(index.order[place] ?? -1, [flow.from, flow.to]);
          }
        }
        expect([...points].map((_, position) => told.get(position))).toEqual(
          [...points].map((each) => [placeOf(from, each), placeOf(to, each)]),
        );
      }),
    );
  });

  it('counts everybody once, before and after', () => {
    fc.assert(
      fc.property(memberPoints, placement, placement, (points, from, to) => {
        const { before, after, flows, moved } = compareLadders(createImpactIndex(points), {
          from,
          to,
        });
        const sum = (counts: { members: number }[]) =>
          counts.reduce((all, { members }) => all + members, 0);

        expect([sum(before), sum(after), sum(flows)]).toEqual(Array(3).fill(points.length));
        expect(moved).toBe(sum(flows.filter(({ direction }) => direction !== 'stays')));
      }),
    );
  });

  const index = createImpactIndex(Int32Array.of(10, 150, 600, 900, 2500));
  const base = { key: null, requiredPoints: 0 };
  const silver = { key: 'silver', requiredPoints: 500 };
  const gold = { key: 'gold', requiredPoints: 2000 };
  const from = [base, silver, gold];

  it('calls it a promotion when a threshold comes down, and a demotion when it goes up', () => {
    const to = [base, { ...silver, requiredPoints: 100 }, { ...gold, requiredPoints: 3000 }];

    const impact = compareLadders(index, { from, to });

    expect(impact).toMatchObject({ promoted: 1, demoted: 1, moved: 2 });
    expect(impact.after).toEqual([
      { key: null, members: 1 },
      { key: 'silver', members: 4 },
      { key: 'gold', members: 0 },
    ]);
  });

  it('calls it neither when a new tier takes the place of one that goes', () => {
    const impact = compareLadders(index, { from, to: [base, silver, { ...gold, key: 'new' }] });

    expect(impact).toMatchObject({ promoted: 0, demoted: 0, moved: 1 });
    expect(impact.flows.at(-1)).toMatchObject({ from: 'gold', to: 'new', direction: 'across' });
  });

  it('promotes from where a vanished tier was only when the new one is higher', () => {
    const higher = compareLadders(index, {
      from,
      to: [base, { key: 'new', requiredPoints: 700 }, gold],
    });

    expect(
      higher.flows.map(({ from: was, to: will, direction }) => [was, will, direction]),
    ).toEqual([
      [null, null, 'stays'],
      ['silver', null, 'demoted'],
      ['silver', 'new', 'promoted'],
      ['gold', 'gold', 'stays'],
    ]);
  });
});

describe('the list of those who move', () => {
  it('comes in pages that make up the whole once', () => {
    fc.assert(
      fc.property(
        memberPoints,
        placement,
        placement,
        fc.integer({ min: 1, max: 7 }),
        (...[points, from, to, limit]) => {
          const index = createImpactIndex(points);
          const impact = compareLadders(index, { from, to });
          const all = listMovers({ index, impact }, 'promoted', { offset: 0, limit: 1000 });

          const pages = Array.from({ length: Math.ceil(all.total / limit) }, (_, page) =>
            listMovers({ index, impact }, 'promoted', { offset: page * limit, limit }),
          );

          expect(all.movers).toHaveLength(impact.promoted);
          expect(pages.flatMap(({ movers }) => movers)).toEqual(all.movers);
          expect(all.movers.map((mover) => points[mover.position])).toEqual(
            all.movers.map((mover) => mover.points),
          );
        },
      ),
    );
  });
});
