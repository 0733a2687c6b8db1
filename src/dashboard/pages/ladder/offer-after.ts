import type { EarningAmounts } from '../../../domain/earning-rule';
import type { LadderDraft } from '../../../domain/ladder/draft';
import { rehome, rehomingsOf, type Rehoming } from '../../../domain/ladder/rehome-amounts';
import type { Offer } from './offer';

/** Rules and rewards as they will be once the draft is applied: the amounts of tiers that go have gone with them. */
export function offerAfter(draft: LadderDraft, { rules, rewards }: Offer): Offer {
  const rehomings = rehomingsOf(draft);
  return {
    rules: rules.map((rule) => ({ ...rule, amounts: rehomeAmounts(rule.amounts, rehomings) })),
    rewards: rewards.map((reward) => ({ ...reward, prices: rehome(reward.prices, rehomings) })),
  };
}

function rehomeAmounts(
  amounts: EarningAmounts | null,
  rehomings: readonly Rehoming[],
): EarningAmounts | null {
  if (amounts === null) return null;
  return amounts.type === 'FIXED'
    ? { ...amounts, perTier: rehome(amounts.perTier, rehomings) }
    : { ...amounts, perTier: rehome(amounts.perTier, rehomings) };
}
