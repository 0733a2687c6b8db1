import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, listContacts, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('opens an account at zero, with a copy of the contact', async () => {
    await launchProgram(wix);
    const [contact] = await listContacts(wix);

    const { account } = await accounts.createAccount(contact?.id ?? '');

    expect(account).toMatchObject({
      contactId: contact?.id,
      memberId: contact?.memberInfo?.memberId,
      points: { balance: 0, earned: 0, adjusted: 0, redeemed: 0, expired: 0 },
      rewardAvailable: false,
      revision: '1',
      tier: { points: 0 },
      contact: { name: 'Ada Okafor', email: 'ada.okafor@example.com', displayName: 'Ada Okafor' },
      pointsExpiration: { expiringPointsAmount: 0 },
    });
    expect(account?._createdDate).toBeInstanceOf(Date);
    expect(account?.tier).not.toHaveProperty('_id');
    expect(account).not.toHaveProperty('lastActivityDate');
  });
});

describe('refuses', () => {
  it('a second account for a contact', async () => {
    await launchProgram(wix);
    const { contactId } = await openAccount(wix);

    expect(await refusalOf(accounts.createAccount(contactId))).toEqual({
      status: 409,
      code: 'ALREADY_EXISTS',
    });
  });

  it('a contact that does not exist', async () => {
    await launchProgram(wix);

    const refusal = await refusalOf(accounts.createAccount('00000000-0000-4000-8000-000000000000'));

    expect(refusal).toEqual(NOT_FOUND);
  });

  it('accounts while the program is a draft', async () => {
    expect(await refusalOf(openAccount(wix))).toEqual({ status: 428, code: 'PROGRAM_NOT_ACTIVE' });
  });

  it('an id that is no GUID', async () => {
    expect(await refusalOf(accounts.createAccount('ada'))).toEqual({
      status: 400,
      fields: ['contactId'],
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const [contact] = await listContacts(wix);

    expect(await refusalOf(wix.asMember.accounts.createAccount(contact?.id ?? ''))).toEqual(DENIED);
  });
});
