import type { EarningAmounts, EarningRule } from '../earning-rule';
import { triggerOf, type TriggerId } from '../earning-trigger';
import type { Earning } from '../transaction';
import { pointsForSpending } from '../worked-example';

/** What a customer usually spends at once, in the site's currency. */
export type TypicalOrder = {
  spend: number;
  /** How many orders it is the median of; null when the owner said it. */
  orders: number | null;
};

/**
 * How customers come by points: the rule that the rewards are measured with, and what is usually spent under it. A null
 * order is not known yet.
 */
export type EarnBasis = { rule: EarningRule; order: TypicalOrder | null };

/** Triggers that are a purchase, in the order in which a shop is likely to live on them. */
const PURCHASES: readonly TriggerId[] = [
  'order',
  'restaurant',
  'restaurantLegacy',
  'booking',
  'plan',
  'ticket',
];

/** The active rules that give points for purchases: for money, or for one of the known purchases. The likeliest first. */
export function purchaseRules(rules: readonly EarningRule[]): EarningRule[] {
  return rules
    .filter(({ status, amounts }) => status === 'ACTIVE' && amounts !== null)
    .filter((rule) => rule.amounts?.type === 'CONVERSION' || rank(rule) < PURCHASES.length)
    .toSorted((one, other) => rank(one) - rank(other));
}

function rank(rule: EarningRule): number {
  const index = PURCHASES.findIndex((trigger) => trigger === triggerOf(rule));
  return index === -1 ? PURCHASES.length : index;
}

/** The purchase rule by which most of the latest points were earned; before anybody earned any, the likeliest one. */
export function mainRule(
  rules: readonly EarningRule[],
  earnings: readonly Earning[],
): EarningRule | null {
  const uses = (rule: EarningRule) => earningsBy(rule, earnings).length;
  const [first, ...others] = purchaseRules(rules);
  if (!first) return null;
  return others.reduce((best, rule) => (uses(rule) > uses(best) ? rule : best), first);
}

/**
 * The median of what the latest orders cost, read back from their points at today's rate of each member's tier. Null
 * when there are none, or when the rule does not go by money.
 */
export function estimateOrder(
  rule: EarningRule,
  earnings: readonly Earning[],
): TypicalOrder | null {
  const spends = earningsBy(rule, earnings).flatMap(({ points, tierId }) => {
    const rate = rateIn(rule.amounts, tierId);
    return rate === undefined || rate.points === 0
      ? []
      : [(points * rate.moneyAmount) / rate.points];
  });
  if (spends.length === 0) return null;
  return { spend: Math.round(median(spends) * 100) / 100, orders: spends.length };
}

function earningsBy({ trigger }: EarningRule, earnings: readonly Earning[]): Earning[] {
  return earnings.filter(({ activityType }) => activityType === trigger.activityType);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? upper;
  return (lower + upper) / 2;
}

function rateIn(amounts: EarningAmounts | null, tierId: string | null) {
  if (amounts?.type !== 'CONVERSION') return undefined;
  return amounts.perTier.find((entry) => entry.tierId === tierId);
}

/** Points that a member of a tier gets for one typical order; null while nobody knows what one costs. */
export function pointsPerOrder(
  { rule: { amounts }, order }: EarnBasis,
  tierId: string | null,
): number | null {
  if (amounts?.type === 'FIXED') {
    return amounts.perTier.find((entry) => entry.tierId === tierId)?.points ?? 0;
  }
  const rate = rateIn(amounts, tierId);
  if (rate === undefined) return 0;
  return order === null ? null : pointsForSpending(order.spend, rate);
}

/**
 * What a member of a tier has to spend for so many points, were nothing rounded. Null when that cannot be said: the tier
 * earns nothing, or the rule goes by purchases whose price nobody knows.
 */
export function spendForPoints(
  basis: EarnBasis,
  tierId: string | null,
  points: number,
): number | null {
  const { amounts } = basis.rule;
  const rate =
    amounts?.type === 'FIXED'
      ? { moneyAmount: basis.order?.spend, points: pointsPerOrder(basis, tierId) }
      : rateIn(amounts, tierId);
  if (!rate?.moneyAmount || !rate.points) return null;
  return (points * rate.moneyAmount) / rate.points;
}
