import { describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { launchProgram, openAccount } from '../support/launch';
import { DENIED, NOT_FOUND, refusalOf } from '../support/refusal';
import { FIXED } from '../rewards/sample-rewards';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('answers an account by its id', async () => {
    await launchProgram(wix);
    const { _id, contactId } = await openAccount(wix);

    expect(await accounts.getAccount(_id)).toMatchObject({ _id, contactId });
  });

  it('is up to date after everything that changes an account', async () => {
    await launchProgram(wix);
    const { _id, revision } = await openAccount(wix);
    const before = await accounts.getAccount(_id);

    await accounts.adjustPoints(_id, { amount: 200, revision });
    const adjusted = await accounts.getAccount(_id);
    await wix.asOwner.rewards.createReward(FIXED);
    const affordable = await accounts.getAccount(_id);
    wix.emulator.reset('empty');

    const seen = [before, adjusted, affordable];
    expect(seen.map(({ points }) => points?.balance)).toEqual([0, 200, 200]);
    expect(seen.map((each) => each.rewardAvailable)).toEqual([false, false, true]);
    expect(await refusalOf(accounts.getAccount(_id))).toEqual(NOT_FOUND);
  });

  it('shows a contact without a name by its e-mail address', async () => {
    await launchProgram(wix);
    const { _id } = await openAccount(wix, 4);

    const { contact } = await accounts.getAccount(_id);

    expect(contact).toMatchObject({
      email: 'no.name@example.com',
      displayName: 'no.name@example.com',
    });
    expect(contact).not.toHaveProperty('name');
  });
});

describe('refuses', () => {
  it('unknown ids', async () => {
    const refusal = await refusalOf(accounts.getAccount('00000000-0000-4000-8000-000000000000'));

    expect(refusal).toEqual(NOT_FOUND);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const call = wix.asMember.accounts.getAccount('00000000-0000-4000-8000-000000000000');

    expect(await refusalOf(call)).toEqual(DENIED);
  });
});
