/** How a rung is being moved; the scale stands still under a pointer. */
export type MoveBy = 'pointer' | 'keys';

/** What moving one rung does to the draft. */
export type RungMoves = {
  /** Remembers where the rung is, for `cancel`; does nothing when it is being moved already. */
  begin: (by: MoveBy) => void;
  move: (points: number) => void;
  /** Says that a key asked for more than a neighbour leaves. */
  stop: (end: 'min' | 'max') => void;
  commit: (by: MoveBy) => void;
  /** Puts the rung back where `begin` found it. */
  cancel: (by: MoveBy) => void;
};
