import { describe, expect, it } from 'vitest';
import { present } from '../../../emulator/engine/assert';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts, transactions } = wix.asOwner;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe('works', () => {
  it('answers a transaction by its id', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);
    const { transactionId } = await accounts.adjustPoints(_id, { amount: 7, revision: '1' });

    const transaction = await transactions.getLoyaltyTransaction(present(transactionId, 'id'));

    expect(transaction).toMatchObject({
      _id: transactionId,
      accountId: _id,
      amount: 7,
      transactionType: 'ADJUST',
    });
    expect(transaction._createdDate).toBeInstanceOf(Date);
  });

  it('prints texts that were not given as Wix does: none is empty, and the key is the id', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);
    const adjusted = await accounts.adjustPoints(_id, { amount: 7, revision: '1' });
    const earned = await accounts.earnPoints(_id, {
      amount: 5,
      appId: 'shop',
      idempotencyKey: 'order-1',
    });

    const get = (id: string | undefined) =>
      transactions.getLoyaltyTransaction(present(id, 'transaction id'));
    expect(await get(adjusted.transactionId)).toMatchObject({
      description: '',
      idempotencyKey: adjusted.transactionId,
    });
    expect(await get(earned.transactionId)).toMatchObject({
      description: '',
      idempotencyKey: 'order-1',
      earnInfo: { appId: 'shop', activityType: '' },
    });
  });
});

describe('refuses', () => {
  it('unknown ids', async () => {
    expect(await refusalOf(transactions.getLoyaltyTransaction(UNKNOWN))).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const call = wix.asMember.transactions.getLoyaltyTransaction(UNKNOWN);

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
