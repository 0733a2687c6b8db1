import type { LadderDraft } from './draft';

/** Where the amounts of a tier go: to another tier (null is the base tier), or nowhere. */
export type Rehoming = { from: string; to: { tierId: string | null } | 'nowhere' };

/** What the draft says about the amounts of tiers that go. A rung without a tier is named by its key. */
export function rehomingsOf({ rungs, fates }: LadderDraft): Rehoming[] {
  return Object.entries(fates)
    .filter(([tierId]) => !rungs.some((rung) => rung.tierId === tierId))
    .map(([from, fate]): Rehoming => {
      if (fate.kind === 'drop') return { from, to: 'nowhere' };
      const rung = rungs.find(({ key }) => key === fate.rungKey);
      if (fate.rungKey !== null && !rung) return { from, to: 'nowhere' };
      return { from, to: { tierId: rung ? (rung.tierId ?? rung.key) : null } };
    });
}

/** A rule or reward after its amounts were moved. */
export type Rehomed = { revision: string };

type Entry = { tierId: string | null };

/**
 * The per-tier amounts of a rule or reward after tiers went: those of a tier that goes take the place of the amounts of
 * the tier they go to. When two tiers go to the same one, the first one's amounts stay.
 */
export function rehome<T extends Entry>(
  entries: readonly T[],
  rehomings: readonly Rehoming[],
): T[] {
  const moves = rehomings.flatMap(({ from, to }) => {
    const entry = entries.find(({ tierId }) => tierId === from);
    return entry && to !== 'nowhere' ? [{ ...entry, tierId: to.tierId }] : [];
  });
  const moved = moves.filter(
    ({ tierId }, index) => moves.findIndex((other) => other.tierId === tierId) === index,
  );
  const gone = new Set(rehomings.map(({ from }) => from));
  const taken = new Set(moved.map(({ tierId }) => tierId));
  const kept = entries.filter(
    ({ tierId }) => !taken.has(tierId) && (tierId === null || !gone.has(tierId)),
  );
  return [...kept, ...moved];
}

/** Whether a rule or reward has an amount for a tier that goes. */
export function isTouched(entries: readonly Entry[], rehomings: readonly Rehoming[]): boolean {
  return rehomings.some(({ from }) => entries.some(({ tierId }) => tierId === from));
}
