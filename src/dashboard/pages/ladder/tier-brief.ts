import type { EarningRule } from '../../../domain/earning-rule';
import type { Reward } from '../../../domain/reward';
import { amountsInRules, costsInRewards, type TierAmount } from './tier-amounts';

/** What a tier earns and pays, in the fewest words: its most telling rule, and its cheapest reward. */
export type TierBrief = {
  earns: { amount: TierAmount; otherRules: number } | null;
  pays: { points: number; rewards: number } | null;
};

/** The brief of one tier, null being the base tier; only what is switched on counts. */
export function toTierBrief(
  tierId: string | null,
  { rules, rewards }: { rules: readonly EarningRule[]; rewards: readonly Reward[] },
): TierBrief {
  const amounts = amountsInRules(tierId, rules).filter(({ isOn }) => isOn);
  const costs = costsInRewards(tierId, rewards).filter(({ isOn }) => isOn);
  const amount = amounts.find(({ moneyAmount }) => moneyAmount !== null) ?? amounts[0];
  return {
    earns: amount === undefined ? null : { amount, otherRules: amounts.length - 1 },
    pays:
      costs.length === 0
        ? null
        : { points: Math.min(...costs.map(({ points }) => points)), rewards: costs.length },
  };
}
