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
    expect(transaction).not.toHaveProperty('description');
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
