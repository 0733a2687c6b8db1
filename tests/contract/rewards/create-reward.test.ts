import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { DENIED, refusalOf } from '../support/refusal';
import { FIXED, FLEXIBLE, FREE_SHIPPING, PERCENTAGE, SUBSCRIPTION } from './sample-rewards';

const wix = await emulateWix();
const UNKNOWN_TIER = '11111111-1111-4111-8111-111111111111';

describe('works', () => {
  it.each([
    ['a fixed amount', FIXED],
    ['a percentage within a scope', PERCENTAGE],
    ['free shipping', FREE_SHIPPING],
    ['a number of subscription cycles', SUBSCRIPTION],
    ['the flexible discount', FLEXIBLE],
  ])('for %s, which comes back as it was given', async (_name, reward) => {
    const created = await wix.asOwner.rewards.createReward(reward);

    expect(created).toMatchObject({ ...reward, revision: '1' });
    expect(created._createdDate).toEqual(created._updatedDate);
    expect(await wix.asOwner.rewards.getReward(created._id ?? '')).toEqual(created);
  });

  it('makes a reward inactive unless it says otherwise', async () => {
    const { name, type, couponReward } = FIXED;

    const created = await wix.asOwner.rewards.createReward({ name, type, couponReward });

    expect(created.active).toBe(false);
  });

  it('writes flexible amounts as strings and coupon amounts as numbers', async () => {
    const flexible = await wix.asOwner.rewards.createReward(FLEXIBLE);
    const fixed = await wix.asOwner.rewards.createReward(FIXED);

    expect(flexible.discountAmount?.configsByTier).toEqual([{ costInPoints: 10, amount: '1.00' }]);
    expect(fixed.couponReward?.fixedAmount?.configsByTier).toEqual([
      { costInPoints: 100, amount: 5 },
    ]);
  });
});

describe('refuses', () => {
  const fixed = (change: object) => ({
    ...FIXED,
    couponReward: { ...FIXED.couponReward, ...change },
  });
  const configs = (...configsByTier: object[]) => fixed({ fixedAmount: { configsByTier } });
  const price = { costInPoints: 100, amount: 5 };

  it.each([
    ['no name', { ...FIXED, name: '' }],
    ['a name of 51 characters', { ...FIXED, name: 'n'.repeat(51) }],
    ['no type', { ...FIXED, type: undefined }],
    ['a type that is not its shape', { ...FIXED, type: 'DISCOUNT_AMOUNT' }],
    ['the undefined type', { ...FIXED, type: 'UNDEFINED' }],
    ['two shapes', { ...FIXED, discountAmount: FLEXIBLE.discountAmount }],
    ['two discounts', fixed({ freeShipping: FREE_SHIPPING.couponReward.freeShipping })],
    ['no entries', configs()],
    ['22 entries', configs(...Array.from({ length: 22 }, () => price))],
    ['two entries for one tier', configs(price, price)],
    ['a tier that does not exist', configs(price, { ...price, tierId: UNKNOWN_TIER })],
    ['a cost of 0', configs({ ...price, costInPoints: 0 })],
    ['a cost of 10,000,000', configs({ ...price, costInPoints: 10_000_000 })],
    ['a fraction of a point', configs({ ...price, costInPoints: 1.5 })],
    ['an amount of 0', configs({ ...price, amount: 0 })],
    ['an amount finer than a cent', configs({ ...price, amount: 1.005 })],
    ['an amount as a string', configs({ ...price, amount: '5' })],
    ['neither subtotal nor scope', fixed({ minimumSubtotal: undefined })],
    ['both subtotal and scope', fixed({ scope: { namespace: 'stores' } })],
    ['cycles without a subscription', fixed({ discountedCycleCount: 3 })],
    ['a field that does not exist', { ...FIXED, priority: 1 }],
  ])('%s', async (_name, reward) => {
    const response = await wix.request('/loyalty-rewards/v1/rewards', {
      method: 'POST',
      body: JSON.stringify({ reward }),
    });

    expect(response.status).toBe(400);
  });

  it.each([
    ['an unknown namespace', { namespace: 'blog' }],
    ['a group of another namespace', { namespace: 'bookings', group: { name: 'product' } }],
    ['a group without what it limits to', { namespace: 'stores', group: { name: 'product' } }],
    ['events without a group', { namespace: 'events' }],
  ])('a scope with %s', async (_name, scope) => {
    const { fixedAmount } = FIXED.couponReward;

    const refusal = await refusalOf(
      wix.asOwner.rewards.createReward({ ...FIXED, couponReward: { fixedAmount, scope } }),
    );

    expect(refusal.status).toBe(400);
  });

  it.each(['0', '0.00', '1.005', '-1', '1e3', 'one'])('a flexible amount of %s', async (amount) => {
    const discountAmount = { configsByTier: [{ costInPoints: 10, amount }] };

    const refusal = await refusalOf(
      wix.asOwner.rewards.createReward({ ...FLEXIBLE, discountAmount }),
    );

    expect(refusal.status).toBe(400);
  });

  it('a percentage above 100, naming the field', async () => {
    const percentage = { configsByTier: [{ costInPoints: 10, percentage: 101 }] };

    const refusal = await refusalOf(
      wix.asOwner.rewards.createReward({
        ...PERCENTAGE,
        couponReward: { ...PERCENTAGE.couponReward, percentage },
      }),
    );

    expect(refusal).toEqual({
      status: 400,
      fields: ['reward.couponReward.percentage.configsByTier.0.percentage'],
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.rewards.createReward(FIXED))).toEqual(DENIED);
  });
});
