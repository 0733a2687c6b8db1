import type { EarningRule } from '../earning-rule';
import type { Reward } from '../reward';
import type { LadderDraft } from './draft';
import { rehome, rehomingsOf } from './rehome-amounts';

/** A rule or reward that will say nothing for some tiers; a null key is the base tier. */
export type CoverageGap = {
  kind: 'rule' | 'reward';
  id: string;
  name: string;
  missing: (string | null)[];
};

/**
 * The rules and rewards that would lack a tier once the draft is applied: their members earn nothing by the rule, or
 * cannot have the reward. Rules that state no amounts at all are not asked.
 */
export function findCoverageGaps(
  draft: LadderDraft,
  { rules, rewards }: { rules: readonly EarningRule[]; rewards: readonly Reward[] },
): CoverageGap[] {
  const rehomings = rehomingsOf(draft);
  const missing = (entries: readonly { tierId: string | null }[]): (string | null)[] => {
    const covered = new Set(rehome(entries, rehomings).map(({ tierId }) => tierId));
    const keys = draft.rungs.filter(({ tierId, key }) => !covered.has(tierId ?? key));
    return [...(covered.has(null) ? [] : [null]), ...keys.map(({ key }) => key)];
  };
  const gaps = [
    ...rules.map(({ id, title, amounts }): CoverageGap => {
      return { kind: 'rule', id, name: title, missing: amounts ? missing(amounts.perTier) : [] };
    }),
    ...rewards
      .filter(({ kind }) => kind !== 'OTHER')
      .map(({ id, name, prices }): CoverageGap => {
        return { kind: 'reward', id, name, missing: missing(prices) };
      }),
  ];
  return gaps.filter((gap) => gap.missing.length > 0);
}
