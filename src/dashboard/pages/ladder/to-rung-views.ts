import type { EarningRule } from '../../../domain/earning-rule';
import type { LadderDraft, Rung } from '../../../domain/ladder/draft';
import { countPerTier } from '../../../domain/ladder/impact-index';
import { roomFor } from '../../../domain/ladder/moves';
import { estimateMembers } from '../../../domain/ladder/sample-estimate';
import type { Reward } from '../../../domain/reward';
import { BASE_KEY } from './base-key';
import { toIconUrl } from './icon-url';
import type { KnownMembers } from '../../data/tier-points/tier-points-reader';
import type { RungView } from './rung-view';
import { toTierBrief } from './tier-brief';

type RungFacts = {
  members: KnownMembers | null;
  /** Rules and rewards, once both are known. */
  offer: { rules: readonly EarningRule[]; rewards: readonly Reward[] } | null;
  /** What a tier without a name is called. */
  baseName: string;
};

type HeadCounts = { now: number; saved: number };

/** The rungs of a draft from the top down, the base tier at the end, with everything that is said about them. */
export function toRungViews(draft: LadderDraft, facts: RungFacts): RungView[] {
  const counts = countHeads(draft, facts.members);
  const rungs = draft.rungs.map((rung, index): RungView => {
    const saved = draft.base.tiers.find(({ id }) => id === rung.tierId);
    return {
      key: rung.key,
      isBase: false,
      isNew: saved === undefined,
      name: rung.name,
      description: rung.description,
      iconUrl: toIconUrl(rung.icon),
      points: rung.requiredPoints,
      savedPoints: saved?.requiredPoints ?? null,
      range: roomFor(draft, rung.key),
      ...neighboursOf(draft.rungs, index),
      ...toCount(counts.get(rung.key), facts.members),
      brief: facts.offer && toTierBrief(rung.tierId ?? rung.key, facts.offer),
    };
  });
  return [...rungs.toReversed(), toBaseView(draft, facts, counts.get(BASE_KEY))];
}

function toBaseView(draft: LadderDraft, facts: RungFacts, heads: HeadCounts | undefined): RungView {
  const { baseTier } = draft;
  return {
    key: BASE_KEY,
    isBase: true,
    isNew: false,
    name: baseTier?.name ?? facts.baseName,
    description: baseTier?.description ?? null,
    iconUrl: toIconUrl(baseTier?.icon ?? null),
    points: 0,
    savedPoints: 0,
    range: { min: 0, max: 0 },
    above: null,
    below: null,
    ...toCount(heads, facts.members),
    brief: facts.offer && toTierBrief(null, facts.offer),
  };
}

function neighboursOf(rungs: readonly Rung[], index: number): Pick<RungView, 'above' | 'below'> {
  const toNeighbour = (rung: Rung | undefined) =>
    rung === undefined ? null : { key: rung.key, name: rung.name };
  return { above: toNeighbour(rungs[index + 1]), below: toNeighbour(rungs[index - 1]) };
}

/** How many of the known members stand on each rung by the draft, and by what is saved. */
function countHeads(draft: LadderDraft, members: KnownMembers | null): Map<string, HeadCounts> {
  if (members === null) return new Map();
  const { index } = members;
  const now = countPerTier(
    index,
    draft.rungs.map((rung) => rung.requiredPoints),
  );
  const before = countPerTier(
    index,
    draft.base.tiers.map((tier) => tier.requiredPoints),
  );
  const saved = new Map(draft.base.tiers.map(({ id }, tier) => [id, before[tier + 1] ?? 0]));
  return new Map([
    [BASE_KEY, { now: now[0] ?? 0, saved: before[0] ?? 0 }],
    ...draft.rungs.map(({ key, tierId }, rung): [string, HeadCounts] => [
      key,
      { now: now[rung + 1] ?? 0, saved: saved.get(tierId ?? '') ?? 0 },
    ]),
  ]);
}

function toCount(
  heads: HeadCounts | undefined,
  members: KnownMembers | null,
): Pick<RungView, 'count' | 'difference'> {
  if (heads === undefined || members === null) return { count: null, difference: 0 };
  const { known, total } = members;
  const scale = known === 0 ? 0 : total / known;
  return {
    count: estimateMembers(heads.now, members),
    difference: Math.round((heads.now - heads.saved) * scale),
  };
}
