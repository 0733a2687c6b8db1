import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { raiseLadder, switchTiers } from './ladder';

const wix = await emulateWix();
const { accounts, rewards, tiers } = wix.asOwner;
let id = '';
beforeEach(async () => {
  await launchProgram(wix);
  id = (await openAccount(wix))._id;
});

const tierOf = async () => (await accounts.getAccount(id)).tier;

async function earn(amount: number) {
  const idempotencyKey = crypto.randomUUID();
  await accounts.earnPoints(id, { amount, appId: 'shop', idempotencyKey });
}

describe('an account', () => {
  it('is in the highest tier that its earned and adjusted points reach', async () => {
    const { silver, gold } = await raiseLadder(wix);

    await earn(99);
    expect(await tierOf()).not.toHaveProperty('_id');

    await accounts.adjustPoints(id, { amount: 1, revision: '2' });
    expect(await tierOf()).toMatchObject({ _id: silver, points: 100 });

    await earn(400);
    expect(await tierOf()).toMatchObject({ _id: gold, points: 500 });
  });

  it('is not demoted by spending', async () => {
    const { silver } = await raiseLadder(wix);
    await earn(120);
    const reward = await rewards.createReward({
      name: 'Free shipping',
      type: 'COUPON_REWARD',
      active: true,
      couponReward: {
        freeShipping: { configsByTier: [{ tierId: silver, costInPoints: 100 }] },
        minimumSubtotal: 0,
      },
    });

    await wix.asOwner.coupons.redeemPointsForCoupon(reward._id ?? '', { loyaltyAccountId: id });
    wix.emulator.advance({ minutes: 16 });

    const { points, tier } = await accounts.getAccount(id);
    expect(points).toMatchObject({ balance: 20, redeemed: 100 });
    expect(tier).toMatchObject({ _id: silver, points: 120 });
  });

  it('is demoted when points leave the rolling window, within 15 minutes', async () => {
    const { silver } = await raiseLadder(wix);
    await earn(80);
    wix.emulator.advance({ days: 100 });
    await earn(70);
    expect(await tierOf()).toMatchObject({ _id: silver, points: 150 });

    wix.emulator.advance({ days: 267 });

    expect(await tierOf()).toMatchObject({ points: 70 });
    expect(await tierOf()).not.toHaveProperty('_id');
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('gets points back into its tier when the window becomes longer', async () => {
    const { silver } = await raiseLadder(wix);
    await earn(150);
    wix.emulator.advance({ days: 500 });
    expect(await tierOf()).toMatchObject({ points: 0 });
    const { programSettings } = await tiers.getTiersProgramSettings();

    await tiers.updateTiersProgramSettings({
      status: 'ACTIVE',
      revision: programSettings?.revision ?? '',
      rollingWindow: { durationInMonths: 24 },
    });

    expect(await tierOf()).toMatchObject({ _id: silver, points: 150 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it.each(['DISABLED', 'DRAFT', 'PAUSED'] as const)(
    'is in the base tier while tiers are %s, and keeps its tier points',
    async (status) => {
      const { gold } = await raiseLadder(wix);
      await earn(600);

      await switchTiers(wix, status);
      expect(await tierOf()).not.toHaveProperty('_id');
      expect(await tierOf()).toMatchObject({ points: 600 });

      await switchTiers(wix, 'ACTIVE');
      expect(await tierOf()).toMatchObject({ _id: gold });
    },
  );

  it('can afford a reward of its tier only while it is in that tier', async () => {
    const { silver } = await raiseLadder(wix);
    await rewards.createReward({
      name: 'Silver only',
      type: 'DISCOUNT_AMOUNT',
      active: true,
      discountAmount: { configsByTier: [{ tierId: silver, costInPoints: 10, amount: '1' }] },
    });
    await earn(99);
    expect((await accounts.getAccount(id)).rewardAvailable).toBe(false);

    await earn(1);
    expect((await accounts.getAccount(id)).rewardAvailable).toBe(true);

    await switchTiers(wix, 'PAUSED');
    expect((await accounts.getAccount(id)).rewardAvailable).toBe(false);
  });

  it('keeps its revision when a recalculation changes nothing about it', async () => {
    await raiseLadder(wix);
    await earn(150);
    const { revision } = await accounts.getAccount(id);

    wix.emulator.advance({ days: 30 });

    expect((await accounts.getAccount(id)).revision).toBe(revision);
  });
});

describe('the program totals', () => {
  it('count accounts per tier, the base tier without an id', async () => {
    const { silver } = await raiseLadder(wix);
    await openAccount(wix, 1);
    await earn(100);

    const { tierTotals } = await accounts.getProgramTotals();

    expect(tierTotals).toContainEqual({ numberOfAccounts: 1 });
    expect(tierTotals).toContainEqual({ _id: silver, numberOfAccounts: 1 });
  });
});
