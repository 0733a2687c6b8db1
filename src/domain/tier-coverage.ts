import type { Tier, TiersProgram } from './tier';

/** What a rule or a reward holds for one tier; a null `tierId` is the base tier. */
export type TierEntry = { tierId: string | null };

type Ladder = Pick<TiersProgram, 'tiers'>;

/** The ids of all tiers from the lowest up; null, the base tier, comes first. */
export function tierIds({ tiers }: Ladder): (string | null)[] {
  return [null, ...tiers.map(({ id }) => id)];
}

/** The tiers that members can be in: the base tier alone while no ladder is in use, or none is known. */
export function tierIdsInUse(program: TiersProgram | null): (string | null)[] {
  return program?.status === 'ACTIVE' ? tierIds(program) : [null];
}

/** The tiers without an entry, from the lowest up: their members get nothing. Null is the base tier. */
export function missingTiers(ladder: Ladder, entries: readonly TierEntry[]): (Tier | null)[] {
  const covered = new Set(entries.map(({ tierId }) => tierId));
  return [null, ...ladder.tiers].filter((tier) => !covered.has(tier?.id ?? null));
}

/**
 * The entries of tiers that exist, in the ladder's order. A tier that was deleted leaves its entry behind, and Wix
 * refuses whatever names it.
 */
export function existingEntries<Entry extends TierEntry>(
  ladder: Ladder,
  entries: readonly Entry[],
): Entry[] {
  return tierIds(ladder).flatMap(
    (tierId) => entries.find((entry) => entry.tierId === tierId) ?? [],
  );
}

/**
 * One entry for every tier: those that are there, and for each missing tier a copy of the nearest one below it, or else
 * of the nearest above. Empty when there is nothing to copy.
 */
export function fillMissingTiers<Entry extends TierEntry>(
  ladder: Ladder,
  entries: readonly Entry[],
): Entry[] {
  const known = existingEntries(ladder, entries);
  const ids = tierIds(ladder);
  const rank = (entry: Entry) => ids.indexOf(entry.tierId);
  return ids.flatMap((tierId, index) => {
    const source = known.findLast((entry) => rank(entry) <= index) ?? known[0];
    return source === undefined ? [] : { ...source, tierId };
  });
}
