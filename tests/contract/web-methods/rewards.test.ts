import { describe, expect, it } from 'vitest';
import { listRewards } from '../../../src/backend/rewards.web';
import { FIXED } from '../rewards/sample-rewards';
import { dataOf, emulateBackend } from './emulate-backend';

const wix = await emulateBackend();

describe('the rewards', () => {
  it('are listed by name, inactive ones too, with what each tier pays and gets', async () => {
    const { rewards, tiers } = wix.asOwner;
    const gold = await tiers.createTier({ tierDefinition: { name: 'Gold' }, requiredPoints: 500 });
    await rewards.createReward({
      name: 'B flexible',
      type: 'DISCOUNT_AMOUNT',
      active: true,
      discountAmount: { configsByTier: [{ costInPoints: 10, amount: '0.50' }] },
    });
    await rewards.createReward({
      name: 'A coupon',
      type: 'COUPON_REWARD',
      couponReward: {
        minimumSubtotal: 20,
        fixedAmount: {
          configsByTier: [
            { costInPoints: 100, amount: 5 },
            { tierId: String(gold._id), costInPoints: 80, amount: 5.5 },
          ],
        },
      },
    });

    const list = await dataOf(listRewards());

    expect(list).toMatchObject({
      rewards: [
        {
          name: 'A coupon',
          kind: 'FIXED_AMOUNT',
          active: false,
          prices: [
            { tierId: null, costInPoints: 100, value: 5 },
            { tierId: gold._id, costInPoints: 80, value: 5.5 },
          ],
        },
        {
          name: 'B flexible',
          kind: 'FLEXIBLE',
          active: true,
          prices: [{ tierId: null, costInPoints: 10, value: 0.5 }],
        },
      ],
      hasMore: false,
    });
  });

  it('give a share, or the shipping', async () => {
    const { rewards } = wix.asOwner;
    await rewards.createReward({
      name: 'Percent',
      type: 'COUPON_REWARD',
      couponReward: {
        minimumSubtotal: 20,
        percentage: { configsByTier: [{ costInPoints: 50, percentage: 15 }] },
      },
    });
    await rewards.createReward({
      name: 'Shipping',
      type: 'COUPON_REWARD',
      couponReward: {
        minimumSubtotal: 20,
        freeShipping: { configsByTier: [{ costInPoints: 30 }] },
      },
    });

    const { rewards: listed } = await dataOf(listRewards());

    expect(listed.map(({ kind, prices }) => [kind, prices[0]?.value])).toEqual([
      ['PERCENTAGE', 15],
      ['FREE_SHIPPING', null],
    ]);
  });

  it('are listed to the last one when a page does not hold them', async () => {
    for (let batch = 0; batch < 11; batch += 1) {
      const named = Array.from({ length: 10 }, (_unused, index) => ({
        ...FIXED,
        name: `Reward ${batch}-${index}`,
      }));
      await wix.asOwner.rewards.bulkCreateRewards(named);
    }

    const { rewards, hasMore } = await dataOf(listRewards());

    expect(new Set(rewards.map(({ id }) => id)).size).toBe(110);
    expect(hasMore).toBe(false);
  });
});
