import type { EarningRule } from './earning-rules';
import { LoyaltyError } from './errors';
import type { AwardBasis } from './ledger';
import type { Cents } from './money';

/** The most that one activity can give; as many as earnPoints takes. */
const AWARD_MAX = 9_999_999;

/** What a rule gives for an activity, and by which of its entries; or why it gives nothing. */
export type Award =
  | { points: number; basis: AwardBasis }
  | { reason: 'NO_ENTRY_FOR_TIER' | 'NO_AMOUNT_SPENT' | 'ROUNDS_TO_ZERO' };

/**
 * What a rule gives to a member of a tier (null is the base tier) who spent `spent`. Points for money are counted on
 * whole units of the currency and rounded down: at 10 points for 1, spending 4.99 gives 40.
 * https://support.wix.com/en/article/wix-loyalty-program-adding-and-setting-up-your-loyalty-program
 */
export function awardFor(
  { id, revision, amounts }: Pick<EarningRule, 'id' | 'revision' | 'amounts'>,
  tierId: string | null,
  spent: Cents | undefined,
): Award {
  const basis = { id, revision, tierId, spentCents: spent ?? null };
  if (amounts.type === 'FIXED') {
    const entry = amounts.configs.find((config) => config.tierId === tierId);
    if (!entry) return { reason: 'NO_ENTRY_FOR_TIER' };
    return { points: entry.points, basis: { ...basis, points: entry.points, moneyAmount: null } };
  }
  const entry = amounts.configs.find((config) => config.tierId === tierId);
  if (!entry) return { reason: 'NO_ENTRY_FOR_TIER' };
  if (spent === undefined) return { reason: 'NO_AMOUNT_SPENT' };
  const points = pointsForMoney(spent, entry);
  if (points === 0) return { reason: 'ROUNDS_TO_ZERO' };
  const { points: per, moneyAmount } = entry;
  return { points, basis: { ...basis, points: per, moneyAmount } };
}

/** floor(floor(spent) / moneyAmount * points), multiplied first so that no fraction is lost on the way. */
export function pointsForMoney(spent: Cents, per: { moneyAmount: number; points: number }): number {
  const wholeUnits = Math.floor(spent / 100);
  const points = Math.floor((wholeUnits * per.points) / per.moneyAmount);
  if (points <= AWARD_MAX) return points;
  throw new LoyaltyError(
    'POINTS_LIMIT_REACHED',
    `${points} points are more than one activity gives`,
  );
}
