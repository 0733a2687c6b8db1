import type { EarningAmounts } from './earning-rule';

/** What one activity gives to a member of one tier, or why it gives nothing. */
export type Example =
  { points: number } | { nothing: 'no-entry' | 'nothing-spent' | 'rounds-to-zero' };

/**
 * What a rule gives to a member of the tier (null is the base tier) who spends `spent`, in the site's currency. Wix
 * counts whole units of the currency first, and whole points then: at 10 points for 1, spending 4.99 gives 40.
 * https://support.wix.com/en/article/wix-loyalty-program-adding-and-setting-up-your-loyalty-program
 */
export function workExample(
  amounts: EarningAmounts,
  tierId: string | null,
  spent: number | null,
): Example {
  if (amounts.type === 'FIXED') {
    const entry = amounts.perTier.find((each) => each.tierId === tierId);
    return entry === undefined ? { nothing: 'no-entry' } : { points: entry.points };
  }
  const entry = amounts.perTier.find((each) => each.tierId === tierId);
  if (entry === undefined) return { nothing: 'no-entry' };
  if (spent === null) return { nothing: 'nothing-spent' };
  const points = pointsForSpending(spent, entry);
  return points === 0 ? { nothing: 'rounds-to-zero' } : { points };
}

/** Multiplied before it is divided, so that no fraction is lost on the way. */
export function pointsForSpending(
  spent: number,
  { moneyAmount, points }: { moneyAmount: number; points: number },
): number {
  return Math.floor((Math.floor(spent) * points) / moneyAmount);
}
