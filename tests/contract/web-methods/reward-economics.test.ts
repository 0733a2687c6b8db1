import { describe, expect, it } from 'vitest';
import { countBalances, sampleBalances } from '../../../src/backend/accounts.web';
import { countOutstandingCoupons } from '../../../src/backend/rewards.web';
import { listRecentEarnings } from '../../../src/backend/transactions.web';
import { FIXED } from '../rewards/sample-rewards';
import { launchProgram, openAccount } from '../support/launch';
import { earn, offer, openMember, redeem } from '../support/redemption';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';
const SOME_ID = '80000000-0000-4000-8000-000000000000';

/** One account for each balance. */
async function openAccounts(...balances: number[]): Promise<string[]> {
  await launchProgram(wix);
  const ids = [];
  for (const [index, balance] of balances.entries()) {
    const { _id } = await openAccount(wix, index);
    if (balance > 0) await earn(wix, _id, balance);
    ids.push(_id);
  }
  return ids;
}

describe('balances', () => {
  it('are counted from each bound up, the bound included', async () => {
    await openAccounts(0, 10, 10, 100);

    expect(await dataOf(countBalances({ bounds: [100, 10, 11, 10] }))).toEqual([
      { points: 10, accounts: 3 },
      { points: 11, accounts: 1 },
      { points: 100, accounts: 1 },
    ]);
  });

  it('are counted for up to fifty bounds at once', async () => {
    const bounds = Array.from({ length: 51 }, (_unused, index) => index);

    expect(await dataOf(countBalances({ bounds: bounds.slice(1) }))).toHaveLength(50);
    expect(await errorOf(countBalances({ bounds }))).toMatchObject({ kind: 'invalid' });
  });

  it.each([LOWEST_ID, SOME_ID])('of a tier are read from %s on, each once', async (startId) => {
    const gold = await wix.asOwner.tiers.createTier({
      tierDefinition: { name: 'Gold' },
      requiredPoints: 50,
    });
    await wix.asOwner.tiers.createTiersProgramSettings({
      status: 'ACTIVE',
      rollingWindow: { durationInMonths: 12 },
    });
    await openAccounts(0, 10, 20, 60, 70);

    const base = await dataOf(sampleBalances({ tierId: null, startId }));
    const ofGold = await dataOf(sampleBalances({ tierId: gold._id ?? '', startId }));

    expect(base.toSorted((a, b) => a - b)).toEqual([0, 10, 20]);
    expect(ofGold.toSorted((a, b) => a - b)).toEqual([60, 70]);
  });
});

describe('the latest earnings', () => {
  it('are points that were earned, with the tier of whoever earned them', async () => {
    const [accountId = ''] = await openAccounts(30);
    await wix.asOwner.accounts.adjustPoints(accountId, { amount: 7, revision: '2' });

    expect(await dataOf(listRecentEarnings())).toEqual([
      { points: 30, tierId: null, activityType: null },
    ]);
  });

  it('are none in a program in which nobody has earned any', async () => {
    expect(await dataOf(listRecentEarnings())).toEqual([]);
  });
});

describe('outstanding coupons', () => {
  it('are those of the reward that are paid for and not used', async () => {
    const accountId = await openMember(wix, 500);
    const { _id } = await offer(wix, FIXED);
    const { _id: otherId } = await offer(wix, { ...FIXED, name: 'Other' });
    await redeem(wix, accountId, _id);
    await redeem(wix, accountId, _id);
    await redeem(wix, accountId, otherId);

    expect(await dataOf(countOutstandingCoupons({ rewardName: FIXED.name }))).toEqual({
      count: 2,
      hasMore: false,
    });
  });
});
