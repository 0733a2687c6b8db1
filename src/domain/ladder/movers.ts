import type { LadderImpact, MoveDirection } from './compare-ladders';
import type { ImpactIndex } from './impact-index';

/** A member whose tier changes. `position` is that in the points that the index was made from. */
export type Mover = { position: number; points: number; from: string | null; to: string | null };

export type MoverPage = { movers: Mover[]; total: number };

/**
 * Some of the members who move in a direction, those with the fewest points first; the cost is that of the page, not that
 * of all members.
 */
export function listMovers(
  { index, impact }: { index: ImpactIndex; impact: LadderImpact },
  direction: Exclude<MoveDirection, 'stays'>,
  { offset, limit }: { offset: number; limit: number },
): MoverPage {
  const movers: Mover[] = [];
  let total = 0;
  for (const flow of impact.flows) {
    if (flow.direction !== direction) continue;
    const first = flow.start + Math.max(0, offset - total);
    const last = Math.min(flow.end, flow.start + offset + limit - total);
    for (let place = first; place < last; place += 1) {
      movers.push({
        position: index.order[place] ?? 0,
        points: index.sortedPoints[place] ?? 0,
        from: flow.from,
        to: flow.to,
      });
    }
    total += flow.members;
  }
  return { movers, total };
}
