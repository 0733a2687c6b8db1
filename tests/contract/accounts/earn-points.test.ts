import { present } from '../../../emulator/engine/assert';
import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, programs, transactions } = wix.asOwner;
const order = { amount: 25, appId: 'shop', idempotencyKey: 'order-1' };
let id = '';
beforeEach(async () => {
  await launchProgram(wix);
  id = (await openAccount(wix))._id;
});

describe('works', () => {
  it('gives points and records what for', async () => {
    const { account, transactionId } = await accounts.earnPoints(id, {
      ...order,
      description: 'Order 10017',
      activityType: 'stores/OrderPaid',
      orderId: '10017',
    });

    expect(account).toMatchObject({
      points: { balance: 25, earned: 25, adjusted: 0 },
      tier: { points: 25 },
      revision: '2',
    });
    expect(
      await transactions.getLoyaltyTransaction(present(transactionId, 'transaction id')),
    ).toMatchObject({
      amount: 25,
      transactionType: 'EARN',
      description: 'Order 10017',
      idempotencyKey: 'order-1',
      earnInfo: { appId: 'shop', activityType: 'stores/OrderPaid', orderId: '10017' },
    });
  });

  it('keeps the followed channel of a social activity', async () => {
    const { transactionId } = await accounts.earnPoints(id, {
      ...order,
      followedSocialMedia: { channel: 'INSTAGRAM' },
    });

    const transaction = await transactions.getLoyaltyTransaction(
      present(transactionId, 'transaction id'),
    );
    expect(transaction.earnInfo?.followedSocialMedia).toEqual({ channel: 'INSTAGRAM' });
  });
});

describe('refuses', () => {
  it('a used idempotency key, whether or not the request is the same', async () => {
    await accounts.earnPoints(id, order);
    const expected = { status: 409, code: 'TRANSACTION_ALREADY_EXISTS' };

    expect(await refusalOf(accounts.earnPoints(id, order))).toEqual(expected);
    expect(await refusalOf(accounts.earnPoints(id, { ...order, amount: 1 }))).toEqual(expected);
    expect(await accounts.getAccount(id)).toMatchObject({ points: { balance: 25 } });
  });

  it('does not use up the key of a refused request', async () => {
    await programs.pauseLoyaltyProgram();
    expect(await refusalOf(accounts.earnPoints(id, order))).toEqual({
      status: 428,
      code: 'PROGRAM_NOT_ACTIVE',
    });
    await programs.activateLoyaltyProgram();

    const { account } = await accounts.earnPoints(id, order);

    expect(account?.points?.balance).toBe(25);
  });

  it.each([
    ['no points', { amount: 0 }, 'amount'],
    ['negative points', { amount: -5 }, 'amount'],
    ['too many points', { amount: 10_000_000 }, 'amount'],
    ['an empty app id', { appId: '' }, 'appId'],
    ['an idempotency key of 257 characters', { idempotencyKey: 'k'.repeat(257) }, 'idempotencyKey'],
    ['an empty description', { description: '' }, 'description'],
  ])('%s', async (_case, change, field) => {
    expect(await refusalOf(accounts.earnPoints(id, { ...order, ...change }))).toEqual({
      status: 400,
      fields: [`options.${field}`],
    });
  });

  it('unknown accounts', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';

    expect(await refusalOf(accounts.earnPoints(unknown, order))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.earnPoints(id, order))).toEqual(DENIED);
  });
});
