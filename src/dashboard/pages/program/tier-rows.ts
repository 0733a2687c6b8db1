import type { TierHeadCount } from '../../../domain/program';
import type { TiersProgram } from '../../../domain/tier';

export type TierRow =
  | { kind: 'tier'; id: string; name: string; requiredPoints: number; accounts: number }
  | { kind: 'base'; id: 'base'; name: string | null; accounts: number }
  /** Members whom Wix still counts in a tier that is not in the ladder. */
  | { kind: 'gone'; id: 'gone'; accounts: number };

/** The ladder from the top to the base tier, with how many members stand on each rung; nobody is left out. */
export function toTierRows(ladder: TiersProgram, counts: TierHeadCount[]): TierRow[] {
  const countOf = (tierId: string | null) =>
    counts.filter((count) => count.tierId === tierId).reduce((sum, c) => sum + c.accounts, 0);
  const known = new Set<string | null>([null, ...ladder.tiers.map(({ id }) => id)]);
  const gone = counts
    .filter(({ tierId }) => !known.has(tierId))
    .reduce((sum, { accounts }) => sum + accounts, 0);
  return [
    ...ladder.tiers.toReversed().map(({ id, name, requiredPoints }): TierRow => ({
      kind: 'tier',
      id,
      name,
      requiredPoints,
      accounts: countOf(id),
    })),
    { kind: 'base', id: 'base', name: ladder.baseTier?.name ?? null, accounts: countOf(null) },
    ...(gone > 0 ? [{ kind: 'gone', id: 'gone', accounts: gone } as const] : []),
  ];
}
