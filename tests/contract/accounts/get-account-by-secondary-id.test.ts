import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('finds an account by its contact or by its member', async () => {
    await launchProgram(wix);
    const { _id, contactId } = await openAccount(wix);
    const { memberId } = await accounts.getAccount(_id);

    const byContact = await accounts.getAccountBySecondaryId({ contactId });
    const byMember = await accounts.getAccountBySecondaryId({ memberId: memberId ?? '' });

    expect(byContact.account?._id).toBe(_id);
    expect(byMember.account?._id).toBe(_id);
  });
});

describe('refuses', () => {
  it('ids of people without an account', async () => {
    const call = accounts.getAccountBySecondaryId({ contactId: 'nobody' });

    expect(await refusalOf(call)).toEqual(NOT_FOUND);
  });

  it.each([
    ['none', {}],
    ['both', { contactId: 'a', memberId: 'b' }],
  ])('%s of the two ids', async (_case, options) => {
    expect((await refusalOf(accounts.getAccountBySecondaryId(options))).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const call = wix.asMember.accounts.getAccountBySecondaryId({ contactId: 'a' });

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
