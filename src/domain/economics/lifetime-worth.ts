import type { EarningRule } from '../earning-rule';
import type { PointsFlow } from '../points-flow';
import { priceIn, type Reward } from '../reward';

/** Money in the site's currency, and whether something that was redeemed has no price in it. */
type RedeemedWorth = { money: number; uncounted: boolean };

/**
 * What the points that were redeemed buy at today's prices of the tier (null is the base tier). Wix keeps neither what a
 * reward was worth nor what an order cost, so the past can only be told in the prices of today. Null when nothing of
 * it has a price in money: percentages and shipping have none, and rewards that are gone.
 */
export function redeemedWorth(
  flows: readonly PointsFlow[],
  rewards: readonly Reward[],
  tierId: string | null,
): RedeemedWorth | null {
  const worths = flows.flatMap(({ cause, points }) => {
    if (cause.kind !== 'reward') return [];
    const reward = rewards.find(({ id }) => id === cause.rewardId);
    const rate = reward === undefined ? null : moneyPerPoint(reward, tierId);
    return [rate === null ? null : -points * rate];
  });
  const known = worths.filter((worth) => worth !== null);
  if (known.length === 0) return null;
  return {
    money: toCents(known.reduce((sum, worth) => sum + worth, 0)),
    uncounted: known.length < worths.length,
  };
}

type BalanceWorth = { money: number; reward: Reward };

/** The most money off that a balance buys in the tier, by one of the active rewards; null when it buys none. */
export function balanceWorth(
  balance: number,
  rewards: readonly Reward[],
  tierId: string | null,
): BalanceWorth | null {
  return rewards
    .filter(({ active }) => active)
    .map((reward) => ({ reward, money: moneyFor(balance, reward, tierId) }))
    .reduce<BalanceWorth | null>(
      (best, each) => (each.money > (best?.money ?? 0) ? each : best),
      null,
    );
}

/**
 * What was spent to earn the points that came by money, at today's rates of the tier, were nothing rounded. Null when none
 * of the rules that gave them goes by money any more.
 */
export function spendBehind(
  flows: readonly PointsFlow[],
  rules: readonly EarningRule[],
  tierId: string | null,
): number | null {
  const spends = flows.flatMap(({ cause, points }) => {
    if (cause.kind !== 'activity') return [];
    const rule = rules.find(({ trigger }) => trigger.activityType === cause.activityType);
    if (rule?.amounts?.type !== 'CONVERSION') return [];
    const rate = rule.amounts.perTier.find((entry) => entry.tierId === tierId);
    return rate === undefined || rate.points === 0
      ? []
      : [(points * rate.moneyAmount) / rate.points];
  });
  return spends.length === 0 ? null : toCents(spends.reduce((sum, spend) => sum + spend, 0));
}

/** Flexible points are money in any amount; everything else is bought whole. */
function moneyFor(balance: number, reward: Reward, tierId: string | null): number {
  const price = priceIn(reward, tierId);
  if (price === undefined || price.value === null) return 0;
  switch (reward.kind) {
    case 'FLEXIBLE':
      return toCents((balance / price.costInPoints) * price.value);
    case 'FIXED_AMOUNT':
      return toCents(Math.floor(balance / price.costInPoints) * price.value);
    case 'PERCENTAGE':
    case 'FREE_SHIPPING':
    case 'OTHER':
      return 0;
  }
}

function moneyPerPoint(reward: Reward, tierId: string | null): number | null {
  const price = priceIn(reward, tierId);
  const isMoney = reward.kind === 'FLEXIBLE' || reward.kind === 'FIXED_AMOUNT';
  return !isMoney || price === undefined || price.value === null
    ? null
    : price.value / price.costInPoints;
}

/** Down, because nobody gets a part of a cent; the small addition undoes what binary fractions lose. */
function toCents(money: number): number {
  return Math.floor(money * 100 + 1e-6) / 100;
}
