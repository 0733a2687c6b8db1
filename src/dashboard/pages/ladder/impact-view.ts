import { compareLadders, type LadderImpact } from '../../../domain/ladder/compare-ladders';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { currentPlacement, draftPlacement } from '../../../domain/ladder/placement';
import { estimateMembers, type Estimate } from '../../../domain/ladder/sample-estimate';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';

/** Members who would go from one tier to another, named. */
export type FlowView = {
  key: string;
  from: string;
  to: string;
  direction: 'promoted' | 'demoted' | 'across';
  count: Estimate;
};

/** What a draft does to members, ready to be written down. */
export type ImpactView = {
  promoted: Estimate;
  demoted: Estimate;
  moved: Estimate;
  flows: FlowView[];
};

/** Who would be where, before and after a draft. */
export function impactOf(draft: LadderDraft, { index }: KnownMembers): LadderImpact {
  const from = currentPlacement(draft.base, draft);
  return compareLadders(index, { from, to: draftPlacement(draft) });
}

/** The name by which the draft knows a tier, or the saved one of a tier that goes. */
export function nameTier(draft: LadderDraft, key: string | null, baseName: string): string {
  if (key === null) return draft.baseTier?.name ?? baseName;
  const rung = draft.rungs.find((other) => other.key === key);
  return rung?.name ?? draft.base.tiers.find(({ id }) => id === key)?.name ?? '';
}

/** The impact in estimates, which are exact when all members are known; the largest group first. */
export function toImpactView(
  impact: LadderImpact,
  members: KnownMembers,
  nameOf: (key: string | null) => string,
): ImpactView {
  const estimate = (count: number) => estimateMembers(count, members);
  const flows = impact.flows.flatMap(({ from, to, direction, members: count }) =>
    direction === 'stays'
      ? []
      : {
          key: `${from ?? ''}→${to ?? ''}`,
          from: nameOf(from),
          to: nameOf(to),
          direction,
          count: estimate(count),
        },
  );
  return {
    promoted: estimate(impact.promoted),
    demoted: estimate(impact.demoted),
    moved: estimate(impact.moved),
    flows: flows.toSorted((one, other) => other.count.members - one.count.members),
  };
}
