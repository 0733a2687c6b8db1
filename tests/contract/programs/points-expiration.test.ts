import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, programs, transactions } = wix.asOwner;
const DAY_MS = 24 * 3600 * 1000;

async function launchWithHundredPoints() {
  await launchProgram(wix);
  await programs.updateLoyaltyProgram({
    pointsExpiration: { monthsOfInactivity: 3, expiringPointsPercentage: 40 },
  });
  const { _id } = await openAccount(wix);
  await accounts.adjustPoints(_id, { amount: 101, revision: '1' });
  return _id;
}

describe('works', () => {
  it('plans the next expiry of every account when it is enabled', async () => {
    const id = await launchWithHundredPoints();

    const { loyaltyProgram } = await programs.enablePointsExpiration();

    expect(loyaltyProgram?.pointsExpiration?.status).toBe('ENABLED');
    const { pointsExpiration, lastActivityDate } = await accounts.getAccount(id);
    expect(pointsExpiration?.expiringPointsAmount).toBe(40);
    const months = new Date(lastActivityDate ?? 0);
    months.setUTCMonth(months.getUTCMonth() + 3);
    expect(pointsExpiration?.expirationDate).toEqual(months);
  });

  it('takes the share after the months of inactivity, and again after as many more', async () => {
    const id = await launchWithHundredPoints();
    await programs.enablePointsExpiration();

    wix.emulator.advance({ days: 200 });

    const { points } = await accounts.getAccount(id);
    expect(points).toMatchObject({ balance: 37, expired: 64, adjusted: 101 });
    const { loyaltyTransactions = [] } = await transactions.queryLoyaltyTransactions({
      filter: { accountId: id, transactionType: 'EXPIRE' },
      sort: [{ fieldName: '_createdDate', order: 'ASC' }],
    });
    expect(loyaltyTransactions.map(({ amount, expireInfo }) => ({ amount, expireInfo }))).toEqual([
      { amount: -40, expireInfo: { amountBefore: 101, amountAfter: 61 } },
      { amount: -24, expireInfo: { amountBefore: 61, amountAfter: 37 } },
    ]);
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('gives members of a sleeping account the 14 days of the reminder', async () => {
    const id = await launchWithHundredPoints();
    wix.emulator.advance({ days: 300 });

    await programs.enablePointsExpiration();

    const { pointsExpiration, points } = await accounts.getAccount(id);
    expect(points?.balance).toBe(101);
    const inDays = (Number(pointsExpiration?.expirationDate) - Date.now()) / DAY_MS - 300;
    expect(Math.round(inDays)).toBe(14);
  });

  it('plans nothing any more when it is disabled', async () => {
    const id = await launchWithHundredPoints();
    await programs.enablePointsExpiration();

    const { loyaltyProgram } = await programs.disablePointsExpiration();

    expect(loyaltyProgram?.pointsExpiration?.status).toBe('DISABLED');
    const { pointsExpiration } = await accounts.getAccount(id);
    expect(pointsExpiration).toEqual({ expiringPointsAmount: 0 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.programs.enablePointsExpiration())).toEqual(DENIED);
    expect(await refusalOf(wix.asMember.programs.disablePointsExpiration())).toEqual(DENIED);
  });
});
