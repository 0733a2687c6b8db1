import type { Price, Reward } from '../api/rewards';
import { formatMoney, formatPoints } from '../parts/format';

/** What a reward gives for how many points, in the tier that the price is for. */
export function describeReward({ type, couponReward }: Reward, price: Price | undefined): string {
  if (!price) return 'not in this tier';
  const cost = formatPoints(price.costInPoints);
  if (type === 'DISCOUNT_AMOUNT') {
    return `${formatMoney(price.amount ?? 0)} off at checkout for every ${cost}`;
  }
  if (couponReward?.freeShipping) return `free shipping for ${cost}`;
  if (price.percentage !== undefined) return `${price.percentage}% off for ${cost}`;
  return `${formatMoney(price.amount ?? 0)} off for ${cost}`;
}
