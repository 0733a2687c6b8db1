import type { Account } from '../../../domain/account';
import type { LadderImpact, MoveDirection } from '../../../domain/ladder/compare-ladders';
import { listMovers } from '../../../domain/ladder/movers';
import type { Placement } from '../../../domain/ladder/placement';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';

export type Direction = Exclude<MoveDirection, 'stays'>;

/** A member whose tier changes; keys are those of the draft's rungs, null is the base tier. */
export type MoverRow = {
  id: string;
  points: number;
  from: string | null;
  to: string | null;
  /** Null until the name has come, and for a member who is gone. */
  contact: Account['contact'] | null;
};

/** Some of those who move in a direction, without their names. */
export function moverRows(
  { members, impact }: { members: KnownMembers; impact: LadderImpact },
  direction: Direction,
  page: { offset: number; limit: number },
): MoverRow[] {
  const { index, idAt } = members;
  return listMovers({ index, impact }, direction, page).movers.map(
    ({ position, points, from, to }) => ({
      id: idAt(position),
      points,
      from,
      to,
      contact: null,
    }),
  );
}

/** The rows with the names of those accounts that were found. */
export function nameRows(rows: readonly MoverRow[], accounts: readonly Account[]): MoverRow[] {
  const contacts = new Map(accounts.map(({ id, contact }) => [id, contact]));
  return rows.map((row) => ({ ...row, contact: contacts.get(row.id) ?? null }));
}

/** Those among some accounts who move in a direction. */
export function findMovers(
  accounts: readonly Account[],
  { from, to, impact }: { from: Placement; to: Placement; impact: LadderImpact },
  direction: Direction,
): MoverRow[] {
  const rows = accounts.map(({ id, contact, tier: { points } }): MoverRow => {
    return { id, contact, points, from: keyAt(from, points), to: keyAt(to, points) };
  });
  return rows.filter((row) =>
    impact.flows.some(
      (flow) => flow.direction === direction && flow.from === row.from && flow.to === row.to,
    ),
  );
}

/** The tier in which so many points put a member. */
function keyAt(placement: Placement, points: number): string | null {
  return placement.findLast(({ requiredPoints }) => requiredPoints <= points)?.key ?? null;
}
