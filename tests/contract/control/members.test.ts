import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { control } from '../support/control';
import { connect, emulateWix } from '../support/emulated-wix';
import { launchProgram, listContacts } from '../support/launch';

const wix = await emulateWix();
const tokenSchema = z.object({ token: z.string() });
const signUpSchema = tokenSchema.extend({ contact: z.object({ id: z.string() }).loose() });

const PERSON = { firstName: 'Zoë', lastName: 'Müller', email: 'Zoe@example.com' };

describe('signing up', () => {
  it('makes a contact who is a member, and logs them in', async () => {
    await launchProgram(wix);

    const { contact, token } = signUpSchema.parse(
      (await control(wix, '/members', { body: PERSON })).body,
    );

    expect(contact).toMatchObject({
      primaryInfo: { email: 'zoe@example.com' },
      info: { name: { first: 'Zoë', last: 'Müller' } },
      memberInfo: { status: 'APPROVED' },
    });
    await wix.asOwner.accounts.createAccount(contact.id);
    expect(await connect(wix.emulator.url, token).accounts.getCurrentMemberAccount()).toMatchObject(
      { account: { contactId: contact.id } },
    );
  });

  it('is refused for an address that somebody has', async () => {
    await control(wix, '/members', { body: PERSON });

    expect((await control(wix, '/members', { body: PERSON })).status).toBe(409);
  });

  it('is refused without an address', async () => {
    expect((await control(wix, '/members', { body: { firstName: 'Zoë' } })).status).toBe(400);
  });
});

describe("a member's token", () => {
  it('is that of the member behind a contact', async () => {
    const [contact] = await listContacts(wix);

    const { body } = await control(wix, `/members/${contact?.id ?? ''}/token`, { body: {} });

    const { token } = tokenSchema.parse(body);
    const response = await wix.request('/oauth2/token-info', {
      method: 'POST',
      body: JSON.stringify({ token }),
    });
    expect(await response.json()).toMatchObject({
      active: true,
      subjectType: 'MEMBER',
      subjectId: contact?.memberInfo?.memberId,
    });
  });

  it('is not to be had for a visitor, or for nobody', async () => {
    const visitor = (await listContacts(wix)).find(({ memberInfo }) => !memberInfo);
    const nobody = '11111111-1111-4111-8111-111111111111';

    const statuses = [];
    for (const id of [visitor?.id ?? '', nobody, 'x']) {
      statuses.push((await control(wix, `/members/${id}/token`, { body: {} })).status);
    }

    expect(statuses).toEqual([428, 404, 400]);
  });
});
