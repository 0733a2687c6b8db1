import type { EarningRule } from '../../../domain/earning-rule';
import type { Reward } from '../../../domain/reward';

/** What one tier has in one rule or reward. */
export type TierAmount = {
  id: string;
  name: string;
  isOn: boolean;
  /** Null for a fixed amount and for a reward's cost. */
  moneyAmount: number | null;
  points: number;
};

/** What members of a tier earn by each rule; null is the base tier. */
export function amountsInRules(tierId: string | null, rules: readonly EarningRule[]): TierAmount[] {
  return rules.flatMap(({ id, title, status, amounts }): TierAmount[] => {
    const common = { id, name: title, isOn: status === 'ACTIVE' };
    if (amounts === null) return [];
    if (amounts.type === 'FIXED') {
      return amounts.perTier
        .filter((entry) => entry.tierId === tierId)
        .map(({ points }) => ({ ...common, points, moneyAmount: null }));
    }
    return amounts.perTier
      .filter((entry) => entry.tierId === tierId)
      .map(({ points, moneyAmount }) => ({ ...common, points, moneyAmount }));
  });
}

/** What each reward costs members of a tier; null is the base tier. */
export function costsInRewards(tierId: string | null, rewards: readonly Reward[]): TierAmount[] {
  return rewards.flatMap(({ id, name, active, prices }) =>
    prices
      .filter((price) => price.tierId === tierId)
      .map(({ costInPoints }) => ({
        id,
        name,
        isOn: active,
        points: costInPoints,
        moneyAmount: null,
      })),
  );
}
