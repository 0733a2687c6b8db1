import type { Account } from './account';
import type { Coupon } from './coupon';
import { priceIn, type Reward, type RewardPrice } from './reward';

/** A reward from where one member stands. */
export type RedeemOption = {
  reward: Reward;
  /** What it costs and gives in the member's tier. */
  price: RewardPrice;
  /** 0 when the member can afford it. For a flexible reward: until the smallest discount, of one cent. */
  missingPoints: number;
};

/**
 * The active rewards that the member's tier has, those the member can afford first and the dearest of them on top,
 * then the others by how many points are missing. Rewards without an entry for the tier are not offered to it.
 */
export function toRedeemOptions(rewards: readonly Reward[], account: Account): RedeemOption[] {
  return rewards
    .flatMap((reward) => toOption(reward, account))
    .sort(
      (one, other) =>
        one.missingPoints - other.missingPoints ||
        other.price.costInPoints - one.price.costInPoints ||
        one.reward.name.localeCompare(other.reward.name),
    );
}

function toOption(reward: Reward, { tier, points }: Account): RedeemOption[] {
  if (!reward.active || reward.kind === 'OTHER') return [];
  const price = priceIn(reward, tier.id);
  if (!price) return [];
  const needed = reward.kind === 'FLEXIBLE' ? leastPointsToSpend(price) : price.costInPoints;
  return [{ reward, price, missingPoints: Math.max(0, needed - points.balance) }];
}

/**
 * What points spent on a flexible reward are worth, in money of the site's currency, whole cents rounded down: at 10
 * points for 1.00, 35 points are 3.50.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/checkout-exchange/apply-discount-to-checkout
 */
export function flexibleDiscount({ costInPoints, value }: RewardPrice, points: number): number {
  return Math.floor((points * cents(value)) / costInPoints) / 100;
}

/** The points that make the smallest discount there is, one cent. */
export function leastPointsToSpend({ costInPoints, value }: RewardPrice): number {
  return Math.max(1, Math.ceil(costInPoints / cents(value)));
}

/** The fewest points that make the largest discount which the balance pays for and the amount of money takes. */
export function mostPointsToSpend(price: RewardPrice, balance: number, money: number): number {
  const { costInPoints, value } = price;
  const fitting = Math.ceil((costInPoints * (cents(money) + 1)) / cents(value)) - 1;
  const discount = flexibleDiscount(price, Math.min(balance, fitting));
  return Math.ceil((cents(discount) * costInPoints) / cents(value));
}

function cents(money: number | null): number {
  return Math.round((money ?? 0) * 100);
}

/**
 * What became of a redemption whose answer was lost. Wix keeps no key of ours with a coupon, so it is recognised by its
 * reward and by being newer than every coupon that was known when the redemption was confirmed.
 */
export type RedemptionOutcome =
  | { status: 'redeemed'; account: Account; coupon: Coupon }
  | { status: 'not-redeemed'; account: Account };
