import type { ImpactIndex } from './impact-index';
import { rankPlaces, type Place, type Placement } from './placement';

/** Whether a move leads up the ladder. `across` is from one tier to another that takes its very place. */
export type MoveDirection = 'stays' | 'promoted' | 'demoted' | 'across';

/** The members who go from one tier to another. They stand at the places `start` to `end` of the index. */
export type Flow = {
  from: string | null;
  to: string | null;
  direction: MoveDirection;
  members: number;
  start: number;
  end: number;
};

export type LadderImpact = {
  /** Every pair of tiers that somebody is in, before and after, in the order of points. */
  flows: Flow[];
  before: TierCount[];
  after: TierCount[];
  promoted: number;
  demoted: number;
  /** Everybody whose tier is another one. */
  moved: number;
};

export type TierCount = { key: string | null; members: number };

/** Who is where before and after, in a time that depends on the tiers only. */
export function compareLadders(
  index: ImpactIndex,
  { from, to }: { from: Placement; to: Placement },
): LadderImpact {
  const flows = findFlows(index, { from, to });
  const sum = (direction: MoveDirection) =>
    flows.reduce((all, flow) => (flow.direction === direction ? all + flow.members : all), 0);
  const promoted = sum('promoted');
  const demoted = sum('demoted');
  return {
    flows,
    before: countPlaces(index, from),
    after: countPlaces(index, to),
    promoted,
    demoted,
    moved: promoted + demoted + sum('across'),
  };
}

function countPlaces(index: ImpactIndex, placement: Placement): TierCount[] {
  return placement.map(({ key }, rank) => {
    const start = rank === 0 ? 0 : endBelow(index, placement[rank]);
    return { key, members: endBelow(index, placement[rank + 1]) - start };
  });
}

/** Where the members end who do not reach a tier; nobody reaches what is above the highest. */
function endBelow(index: ImpactIndex, place: Place | undefined): number {
  return place ? index.below(place.requiredPoints) : index.members;
}

/** Walks up both ladders at once: between two thresholds of either of them, all members go the same way. */
function findFlows(index: ImpactIndex, { from, to }: { from: Placement; to: Placement }): Flow[] {
  const ranks = rankPlaces(from, to);
  const flows: Flow[] = [];
  let start = 0;
  for (let old = 0, next = 0; old < from.length && next < to.length;) {
    const oldEnd = endBelow(index, from[old + 1]);
    const nextEnd = endBelow(index, to[next + 1]);
    const end = Math.min(oldEnd, nextEnd);
    if (end > start) {
      const ends = { from: from[old]?.key ?? null, to: to[next]?.key ?? null };
      flows.push({
        ...ends,
        direction: directionOf(ranks, ends),
        members: end - start,
        start,
        end,
      });
      start = end;
    }
    if (oldEnd === end) old += 1;
    if (nextEnd === end) next += 1;
  }
  return flows;
}

function directionOf(
  ranks: ReadonlyMap<string | null, number>,
  { from, to }: { from: string | null; to: string | null },
): MoveDirection {
  if (from === to) return 'stays';
  const climb = (ranks.get(to) ?? 0) - (ranks.get(from) ?? 0);
  if (climb === 0) return 'across';
  return climb > 0 ? 'promoted' : 'demoted';
}
