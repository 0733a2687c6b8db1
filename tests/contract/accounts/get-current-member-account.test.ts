import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';

const wix = await emulateWix();

describe('works', () => {
  it('answers the account of the member who asks', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix);

    const { account } = await wix.asMember.accounts.getCurrentMemberAccount();

    expect(account?._id).toBe(_id);
  });
});

describe('refuses', () => {
  it('members without an account', async () => {
    expect(await refusalOf(wix.asMember.accounts.getCurrentMemberAccount())).toEqual(NOT_FOUND);
  });

  it('callers who are no member', async () => {
    expect(await refusalOf(wix.asOwner.accounts.getCurrentMemberAccount())).toEqual({
      status: 428,
      code: 'MEMBER_REQUIRED',
    });
  });
});

describe('is guarded', () => {
  it('against visitors', async () => {
    expect(await refusalOf(wix.asVisitor.accounts.getCurrentMemberAccount())).toEqual(DENIED);
  });
});
