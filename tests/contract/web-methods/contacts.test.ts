import { beforeEach, describe, expect, it } from 'vitest';
import { findContacts, getContact, openAccount } from '../../../src/backend/contacts.web';
import { launchProgram, listContacts, openAccount as open } from '../support/launch';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

const wix = await emulateBackend();
beforeEach(() => launchProgram(wix));

const EMAIL = 'ada.okafor@example.com';

async function ada() {
  const contact = (await listContacts(wix)).find(({ primaryInfo }) => primaryInfo.email === EMAIL);
  return String(contact?.id);
}

describe('finding contacts', () => {
  it.each(['ada', 'Okafor, Ada', 'OKAF', EMAIL])('by "%s"', async (search) => {
    const { contacts, hasMore } = await dataOf(findContacts({ search }));

    expect(contacts).toMatchObject([{ id: await ada(), name: 'Ada Okafor', email: EMAIL }]);
    expect(hasMore).toBe(false);
  });

  it('lists them all without words, and says who is in the program', async () => {
    const account = await open(wix);
    const { contacts } = await dataOf(findContacts({ search: '' }));

    expect(contacts).toHaveLength((await listContacts(wix)).length);
    expect(contacts.filter(({ accountId }) => accountId !== null)).toMatchObject([
      { id: account.contactId, accountId: account._id },
    ]);
  });

  it('finds nobody whom only some of the words fit', async () => {
    expect(await dataOf(findContacts({ search: 'ada zzz' }))).toEqual({
      contacts: [],
      hasMore: false,
    });
  });
});

describe('opening an account', () => {
  it('starts at zero, and a second time gives the same one', async () => {
    const contactId = await ada();
    const first = await dataOf(openAccount({ contactId }));
    const second = await dataOf(openAccount({ contactId }));

    expect(first.points.balance).toBe(0);
    expect(second).toEqual(first);
    expect(await dataOf(getContact({ contactId }))).toMatchObject({ accountId: first.id });
  });

  it('whose answer was lost is found when it is asked for again', async () => {
    const contactId = await ada();
    await wix.fault({
      method: 'accounts.createAccount',
      kind: { type: 'drop-after-commit' },
      times: 1,
    });

    expect(await errorOf(openAccount({ contactId }))).toMatchObject({ kind: 'unavailable' });
    expect(await dataOf(openAccount({ contactId }))).toMatchObject({ contactId, revision: '1' });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('is refused while the program is not active', async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await errorOf(openAccount({ contactId: await ada() }))).toMatchObject({
      kind: 'refused',
    });
  });

  it('of nobody is not found', async () => {
    const contactId = '00000000-0000-4000-8000-000000000000';

    expect(await errorOf(openAccount({ contactId }))).toMatchObject({ kind: 'not-found' });
    expect(await errorOf(getContact({ contactId }))).toMatchObject({ kind: 'not-found' });
  });
});
