import { describe, expect, it } from 'vitest';
import { priceIn, type Reward } from '../api/rewards';
import { describeReward } from './describe-reward';

const reward = { id: '1', name: 'Anything', revision: '1' };
const costs = (price: object) => ({ configsByTier: [{ costInPoints: 100, ...price }] });

const FLEXIBLE: Reward = {
  ...reward,
  type: 'DISCOUNT_AMOUNT',
  discountAmount: costs({ amount: 1 }),
};
const coupon = (couponReward: Reward['couponReward']): Reward => ({
  ...reward,
  type: 'COUPON_REWARD',
  couponReward,
});

describe('a reward in words', () => {
  it.each([
    [FLEXIBLE, '$1.00 off at checkout for every 100 points'],
    [coupon({ fixedAmount: costs({ amount: 5 }) }), '$5.00 off for 100 points'],
    [coupon({ percentage: costs({ percentage: 15 }) }), '15% off for 100 points'],
    [coupon({ freeShipping: costs({}) }), 'free shipping for 100 points'],
  ])('%j is %j', (each, words) => {
    expect(describeReward(each, priceIn(each, undefined))).toBe(words);
  });

  it('is not offered in a tier that has no price', () => {
    expect(describeReward(FLEXIBLE, priceIn(FLEXIBLE, 'gold'))).toBe('not in this tier');
  });
});
