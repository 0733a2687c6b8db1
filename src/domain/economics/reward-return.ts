import { isForOneItem } from '../coupon-scope';
import { priceIn, type Reward, type RewardPrice } from '../reward';
import { pointsPerOrder, spendForPoints, type EarnBasis } from './typical-order';

/** What prevents a figure from being said. */
export type Gap =
  /** The tier cannot have the reward. */
  | 'price'
  /** The tier earns nothing by the rule. */
  | 'earning'
  /** Nobody knows what a typical order costs. */
  | 'order'
  /** What the reward gives has no price here, as shipping. */
  | 'worth';

/** A number, or why there is none. `isUpTo`: it may be less, because only one item of an order is discounted. */
export type Figure = { value: number; isUpTo: boolean } | { gap: Gap };

/** A reward in one tier, as far as it can be said. */
export type TierReturn = {
  tierId: string | null;
  /** What of their spending members get back, in per cent. */
  cashBack: Figure;
  /** Typical orders until the cost is earned. */
  orders: Figure;
};

type Offer = Pick<Reward, 'kind' | 'prices' | 'terms'>;

/** What a reward gives back in a tier (null is the base tier), by the owner's own earning rule. */
export function returnIn(offer: Offer, tierId: string | null, basis: EarnBasis): TierReturn {
  const price = priceIn(offer, tierId);
  if (!price) return { tierId, cashBack: { gap: 'price' }, orders: { gap: 'price' } };
  return {
    tierId,
    cashBack: cashBack(offer, price, basis),
    orders: ordersToReach(price, basis),
  };
}

/**
 * Value of the reward divided by the spending that earns its cost. Points that Wix rounds away on the way are not
 * counted, so customers never get back more than this.
 */
function cashBack(offer: Offer, price: RewardPrice, basis: EarnBasis): Figure {
  const { tierId, costInPoints } = price;
  if (earnsNothing(basis, tierId)) return { gap: 'earning' };
  const worth = worthOf(offer, price, basis);
  if ('gap' in worth) return worth;
  const spend = spendForPoints(basis, tierId, costInPoints);
  return spend === null
    ? { gap: 'order' }
    : { value: (worth.value / spend) * 100, isUpTo: worth.isUpTo };
}

/** Whether the tier has no rate at all; a typical order that rounds down to no points is something else. */
function earnsNothing({ rule: { amounts } }: EarnBasis, tierId: string | null): boolean {
  const entries: readonly { tierId: string | null; points: number }[] = amounts?.perTier ?? [];
  return (entries.find((entry) => entry.tierId === tierId)?.points ?? 0) === 0;
}

/** What a reward is worth on a typical order, in money. */
function worthOf({ kind, terms }: Offer, { value }: RewardPrice, { order }: EarnBasis): Figure {
  if (kind === 'FREE_SHIPPING' || kind === 'OTHER' || value === null) return { gap: 'worth' };
  if (kind !== 'PERCENTAGE') return { value, isUpTo: false };
  if (order === null) return { gap: 'order' };
  return { value: (order.spend * value) / 100, isUpTo: terms !== null && isForOneItem(terms) };
}

function ordersToReach({ tierId, costInPoints }: RewardPrice, basis: EarnBasis): Figure {
  const points = pointsPerOrder(basis, tierId);
  if (points === null) return { gap: 'order' };
  return points === 0
    ? { gap: 'earning' }
    : { value: Math.ceil(costInPoints / points), isUpTo: false };
}

/** How many typical orders a loyalty program should ask for at most, before the first reward: beyond, customers give up. */
export const REACHABLE_WITHIN_ORDERS = 5;

export type Reach = { reward: Reward; orders: number };

/**
 * The active reward that a customer of the base tier, where everybody starts, reaches with the fewest typical orders;
 * null when there is none, or it cannot be said.
 */
export function nearestReward(rewards: readonly Reward[], basis: EarnBasis): Reach | null {
  return rewards
    .filter(({ active }) => active)
    .flatMap((reward): Reach[] => {
      const { orders } = returnIn(reward, null, basis);
      return 'gap' in orders ? [] : [{ reward, orders: orders.value }];
    })
    .reduce<Reach | null>((best, each) => (best && best.orders <= each.orders ? best : each), null);
}
