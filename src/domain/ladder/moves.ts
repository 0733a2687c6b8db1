import type { TierLook } from '../tier';
import { byRequiredPoints, findRung, type AmountsFate, type LadderDraft, type Rung } from './draft';
import { MAX_REQUIRED_POINTS, MAX_TIERS, MIN_REQUIRED_POINTS } from './ladder-limits';

/** Where a rung may be, both ends included. */
export type Room = { min: number; max: number };

/** The thresholds that a rung can have without reaching its neighbours: rungs neither cross nor meet. */
export function roomFor({ rungs }: LadderDraft, key: string): Room {
  const index = rungs.findIndex((rung) => rung.key === key);
  const below = rungs[index - 1]?.requiredPoints ?? MIN_REQUIRED_POINTS - 1;
  const above = rungs[index + 1]?.requiredPoints ?? MAX_REQUIRED_POINTS + 1;
  return { min: below + 1, max: above - 1 };
}

/** Moves a rung as near to the wanted threshold as its neighbours let it; fractions are rounded. */
export function moveRung(draft: LadderDraft, key: string, requiredPoints: number): LadderDraft {
  const { min, max } = roomFor(draft, key);
  const wanted = Number.isNaN(requiredPoints) ? min : Math.round(requiredPoints);
  return changeRung(draft, key, { requiredPoints: Math.min(max, Math.max(min, wanted)) });
}

/** Gives a rung another name, description or icon. */
export function describeRung(
  draft: LadderDraft,
  key: string,
  look: Partial<TierLook>,
): LadderDraft {
  return changeRung(draft, key, look);
}

/**
 * Exchanges name, description and icon of two rungs; thresholds stay, and so do the amounts that rules and rewards give,
 * which belong to the tier and not to its name. Wix cannot take an icon away from a tier, so a tier that would lose its
 * only one keeps it.
 */
export function swapDefinitions(
  draft: LadderDraft,
  ...[oneKey, otherKey]: [string, string]
): LadderDraft {
  const one = findRung(draft, oneKey);
  const other = findRung(draft, otherKey);
  if (!one || !other || one === other) return draft;
  const swapped = changeRung(draft, oneKey, lookFor(one, other));
  return changeRung(swapped, otherKey, lookFor(other, one));
}

function lookFor(rung: Rung, { name, description, icon }: TierLook): TierLook {
  return { name, description, icon: icon ?? (rung.tierId === null ? null : rung.icon) };
}

export function canAddRung({ rungs }: LadderDraft): boolean {
  return rungs.length < MAX_TIERS;
}

/** A free threshold for one more rung: above the highest, or in the widest gap when the ladder reaches its end. */
export function suggestThreshold({ rungs }: Pick<LadderDraft, 'rungs'>): number {
  const highest = rungs.at(-1)?.requiredPoints;
  if (highest === undefined) return 100;
  const above = roundNicely(highest * 2);
  return above <= MAX_REQUIRED_POINTS ? above : middleOfWidestGap(rungs);
}

/** Two significant digits, rounded up. */
function roundNicely(points: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(points)) - 1);
  return Math.ceil(points / unit) * unit;
}

function middleOfWidestGap(rungs: readonly Rung[]): number {
  const ends = [
    MIN_REQUIRED_POINTS - 1,
    ...rungs.map((rung) => rung.requiredPoints),
    MAX_REQUIRED_POINTS + 1,
  ];
  const gaps = ends.slice(1).map((end, index) => ({ start: ends[index] ?? 0, end }));
  const { start, end } = gaps.reduce((widest, gap) =>
    gap.end - gap.start > widest.end - widest.start ? gap : widest,
  );
  return Math.floor((start + end) / 2);
}

/** A rung that does not exist yet: `key` is new, made by the caller. */
export type NewRung = TierLook & { key: string; requiredPoints: number };

/** Adds a rung at its threshold, or at the nearest free one. A full ladder stays as it is. */
export function addRung(draft: LadderDraft, rung: NewRung): LadderDraft {
  if (!canAddRung(draft)) return draft;
  const taken = new Set(draft.rungs.map(({ requiredPoints }) => requiredPoints));
  const requiredPoints = nearestFree(rung.requiredPoints, (points) => taken.has(points));
  const rungs = [...draft.rungs, { ...rung, tierId: null, requiredPoints }];
  return { ...draft, rungs: rungs.sort(byRequiredPoints) };
}

/** The nearest threshold that is not taken, below before above. */
export function nearestFree(wanted: number, isTaken: (points: number) => boolean): number {
  const start = Math.min(MAX_REQUIRED_POINTS, Math.max(MIN_REQUIRED_POINTS, Math.round(wanted)));
  for (let distance = 0; distance <= MAX_REQUIRED_POINTS; distance += 1) {
    const free = [start - distance, start + distance].find(
      (points) =>
        points >= MIN_REQUIRED_POINTS && points <= MAX_REQUIRED_POINTS && !isTaken(points),
    );
    if (free !== undefined) return free;
  }
  throw new Error('Every threshold is taken');
}

/** Takes a rung out, and says where the amounts of its tier go. Amounts that were to go to this rung are dropped. */
export function removeRung(draft: LadderDraft, key: string, fate: AmountsFate): LadderDraft {
  const rung = findRung(draft, key);
  if (!rung) return draft;
  const kept = Object.entries(draft.fates).map(([tierId, earlier]): [string, AmountsFate] => [
    tierId,
    earlier.kind === 'move' && earlier.rungKey === key ? { kind: 'drop' } : earlier,
  ]);
  return {
    ...draft,
    rungs: draft.rungs.filter((other) => other.key !== key),
    fates: Object.fromEntries(rung.tierId === null ? kept : [...kept, [rung.tierId, fate]]),
  };
}

/** Changes the settings of the program of tiers, or how the base tier looks. */
export function changeSettings(
  draft: LadderDraft,
  changes: Partial<Pick<LadderDraft, 'status' | 'rollingWindowMonths' | 'baseTier'>>,
): LadderDraft {
  return { ...draft, ...changes };
}

function changeRung(draft: LadderDraft, key: string, changes: Partial<Rung>): LadderDraft {
  const rungs = draft.rungs.map((rung) => (rung.key === key ? { ...rung, ...changes } : rung));
  return { ...draft, rungs };
}
