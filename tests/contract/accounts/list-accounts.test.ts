/* eslint-disable @typescript-eslint/no-deprecated -- Wix still answers it, so the emulator does too */
import { describe, expect, it } from 'vitest';
import { gatherCrowd } from '../support/crowd';
import { emulateWix } from '../support/emulated-wix';
import { listContacts } from '../support/launch';
import { DENIED, refusalOf } from '../support/refusal';

const wix = await emulateWix();
const { accounts } = wix.asOwner;

describe('works', () => {
  it('pages through all accounts', async () => {
    await gatherCrowd(wix, 3);

    const first = await accounts.listAccounts({ cursorPaging: { limit: 2 } });
    const second = await accounts.listAccounts({
      cursorPaging: { limit: 2, cursor: first.pagingMetadata?.cursors?.next ?? '' },
    });

    const sizes = [first, second].map((page) => page.accounts?.length);
    expect(sizes).toEqual([2, 1]);
  });

  it('answers those of some contacts, or of one', async () => {
    const people = await gatherCrowd(wix, 3);
    const contactIds = (await listContacts(wix)).slice(0, 2).map(({ id }) => id);

    const two = await accounts.listAccounts({ contactIds });
    const one = await accounts.listAccounts({ contactIds: contactIds.slice(0, 1) });

    expect(two.accounts).toHaveLength(2);
    expect(one.accounts?.map(({ _id }) => _id)).toEqual([people[0]?.id]);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(await refusalOf(wix.asMember.accounts.listAccounts())).toEqual(DENIED);
  });
});
