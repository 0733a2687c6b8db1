import { present } from '../../../emulator/engine/assert';
import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, OUTDATED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, programs, transactions } = wix.asOwner;
let id = '';
beforeEach(async () => {
  await launchProgram(wix);
  id = (await openAccount(wix))._id;
});

describe('works', () => {
  it('adds an amount and leaves an ADJUST transaction behind', async () => {
    const { account, transactionId } = await accounts.adjustPoints(id, {
      amount: 120,
      revision: '1',
      description: 'We were late',
    });

    expect(account).toMatchObject({
      points: { balance: 120, adjusted: 120, earned: 0 },
      tier: { points: 120 },
      revision: '2',
    });
    expect(account?.lastActivityDate).toBeInstanceOf(Date);
    const transaction = await transactions.getLoyaltyTransaction(
      present(transactionId, 'transaction id'),
    );
    expect(transaction).toMatchObject({
      _id: transactionId,
      accountId: id,
      amount: 120,
      transactionType: 'ADJUST',
      description: 'We were late',
      adjustInfo: { amountBefore: 0, amountAfter: 120 },
    });
  });

  it('takes points away with a negative amount', async () => {
    await accounts.adjustPoints(id, { amount: 100, revision: '1' });

    const { account } = await accounts.adjustPoints(id, { amount: -30, revision: '2' });

    expect(account?.points).toMatchObject({ balance: 70, adjusted: 70 });
  });

  it('sets a balance, counting the difference as adjusted', async () => {
    await accounts.earnPoints(id, { amount: 10, appId: 'shop', idempotencyKey: 'order-1' });

    const { account } = await accounts.adjustPoints(id, { balance: 15, revision: '2' });

    expect(account?.points).toMatchObject({ balance: 15, earned: 10, adjusted: 5 });
  });

  it('lets balance win when an amount is given too', async () => {
    const { account } = await accounts.adjustPoints(id, { balance: 15, amount: 99, revision: '1' });

    expect(account?.points?.balance).toBe(15);
  });

  it('changes nothing when the balance already is what it is set to', async () => {
    const response = await accounts.adjustPoints(id, { balance: 0, revision: '1' });

    expect(response.account?.revision).toBe('1');
    expect(response).not.toHaveProperty('transactionId');
  });
});

describe('refuses', () => {
  it.each([
    ['an outdated', { amount: 5, revision: '7' }],
    ['a missing', { amount: 5 }],
  ])('%s revision, naming the account', async (_case, options) => {
    expect(await refusalOf(accounts.adjustPoints(id, options))).toEqual(OUTDATED);
  });

  it('to take the balance below zero, and leaves the account as it was', async () => {
    await accounts.adjustPoints(id, { amount: 80, revision: '1' });

    const refusal = await refusalOf(accounts.adjustPoints(id, { amount: -81, revision: '2' }));

    expect(refusal).toEqual({ status: 428, code: 'INSUFFICIENT_POINTS' });
    expect(await accounts.getAccount(id)).toMatchObject({ points: { balance: 80 }, revision: '2' });
  });

  it.each([
    ['neither amount nor balance', {}, 'amount'],
    ['an amount of zero', { amount: 0 }, 'amount'],
    ['a fraction', { amount: 1.5 }, 'amount'],
    ['too large an amount', { amount: 10_000_000 }, 'amount'],
    ['a negative balance', { balance: -1 }, 'balance'],
    ['too large a balance', { balance: 1_000_000_000 }, 'balance'],
    ['an empty description', { amount: 1, description: '' }, 'description'],
    ['a revision before the first', { amount: 1, revision: '0' }, 'revision'],
    ['a description of 101 characters', { amount: 1, description: 'x'.repeat(101) }, 'description'],
  ])('%s', async (_case, options, field) => {
    const refusal = await refusalOf(accounts.adjustPoints(id, { revision: '1', ...options }));

    expect(refusal).toEqual({ status: 400, fields: [`options.${field}`] });
  });

  it('unknown accounts', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';

    expect(await refusalOf(accounts.adjustPoints(unknown, { amount: 1, revision: '1' }))).toEqual(
      NOT_FOUND,
    );
  });

  it('while the program is paused', async () => {
    await programs.pauseLoyaltyProgram();

    expect(await refusalOf(accounts.adjustPoints(id, { amount: 1, revision: '1' }))).toEqual({
      status: 428,
      code: 'PROGRAM_NOT_ACTIVE',
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const call = wix.asMember.accounts.adjustPoints(id, { amount: 1, revision: '1' });

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
