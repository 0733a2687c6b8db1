import type { Tier, TierLook, TiersProgram, TiersProgramStatus } from '../tier';

/** A step of the ladder as the owner wants it. */
export type Rung = TierLook & {
  /** Stays the same while the rung is edited: the tier's id, or one that the page made for a new rung. */
  key: string;
  /** Null until the tier exists. */
  tierId: string | null;
  requiredPoints: number;
};

/** What becomes of the amounts that rules and rewards give in a tier that goes: they vanish, or another rung gets them. */
export type AmountsFate =
  | { kind: 'drop' }
  /** In place of the other rung's own amounts; a null `rungKey` is the base tier. */
  | { kind: 'move'; rungKey: string | null };

/** The ladder as the owner wants it; nothing of it is saved. It travels through JSON. */
export type LadderDraft = {
  /** What the service had when the owner began, or when their changes were last carried over to a newer state. */
  base: TiersProgram;
  /** Ascending by required points, without the base tier. */
  rungs: Rung[];
  /** The tier that everybody starts in, at 0 points. Null while it has no name. */
  baseTier: TierLook | null;
  status: TiersProgramStatus;
  rollingWindowMonths: number;
  /** By the id of a tier that goes. */
  fates: Record<string, AmountsFate>;
};

/** A draft without any change. */
export function createDraft(program: TiersProgram): LadderDraft {
  return {
    base: program,
    rungs: program.tiers.map(toRung),
    baseTier: program.baseTier,
    status: program.status,
    rollingWindowMonths: program.rollingWindowMonths,
    fates: {},
  };
}

export function toRung({ id, name, description, icon, requiredPoints }: Tier): Rung {
  return { key: id, tierId: id, name, description, icon, requiredPoints };
}

export function findRung(draft: Pick<LadderDraft, 'rungs'>, key: string): Rung | null {
  return draft.rungs.find((rung) => rung.key === key) ?? null;
}

export function byRequiredPoints(
  one: { requiredPoints: number },
  other: { requiredPoints: number },
): number {
  return one.requiredPoints - other.requiredPoints;
}

/** Names differ whatever their case and the space around them. */
export function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
