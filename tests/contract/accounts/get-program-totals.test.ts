import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('sums up all accounts', async () => {
    await launchProgram(wix);
    const one = await openAccount(wix, 0);
    const other = await openAccount(wix, 1);
    await accounts.earnPoints(one._id, { amount: 136, appId: 'shop', idempotencyKey: 'a' });
    await accounts.adjustPoints(other._id, { amount: 29, revision: '1' });

    const totals = await accounts.getProgramTotals();

    expect(totals).toEqual({
      points: { balance: 165, earned: 136, adjusted: 29, redeemed: 0, expired: 0 },
      tierTotals: [{ numberOfAccounts: 2 }],
    });
  });

  it('answers zeros for a program without accounts', async () => {
    const { points } = await accounts.getProgramTotals();

    expect(points).toEqual({ balance: 0, earned: 0, adjusted: 0, redeemed: 0, expired: 0 });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.getProgramTotals())).toEqual(DENIED);
  });
});
