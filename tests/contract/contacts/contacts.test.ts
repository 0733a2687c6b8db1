import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emulateWix } from '../support/emulated-wix';

const wix = await emulateWix();
const pageSchema = z.object({
  contacts: z.array(
    z.object({ id: z.string(), primaryInfo: z.object({ email: z.string().optional() }) }),
  ),
  pagingMetadata: z.object({ count: z.number(), offset: z.number(), total: z.number() }),
});
const errorSchema = z.object({
  details: z.object({ applicationError: z.object({ code: z.string() }) }),
});

const post = (path: string, body: object) =>
  wix.request(`/contacts/v4/contacts${path}`, { method: 'POST', body: JSON.stringify(body) });
const codeOf = async (response: Response) => {
  const body = errorSchema.parse(await response.json());
  return { status: response.status, code: body.details.applicationError.code };
};
const refusal = async (path: string, body: object) => codeOf(await post(path, body));
const query = async (body: object) =>
  pageSchema.parse(await (await post('/query', { query: body })).json());

describe('works', () => {
  it('finds a contact by its e-mail address, whatever its case', async () => {
    const { contacts } = await query({ filter: { 'primaryInfo.email': 'ADA.Okafor@example.com' } });

    expect(contacts.map(({ primaryInfo }) => primaryInfo.email)).toEqual([
      'ada.okafor@example.com',
    ]);
  });

  it('pages by offset', async () => {
    const { contacts, pagingMetadata } = await query({ paging: { limit: 5, offset: 10 } });

    expect(contacts).toHaveLength(2);
    expect(pagingMetadata).toMatchObject({ count: 2, offset: 10, total: 12 });
  });

  it('answers a contact by its id', async () => {
    const { contacts } = await query({ filter: { 'info.name.first': { $startsWith: 'Jean' } } });

    const response = await wix.request(`/contacts/v4/contacts/${contacts[0]?.id}`);

    expect(await response.json()).toMatchObject({
      contact: { info: { name: { first: 'Jean-Luc', last: "D'Aubigné" } }, revision: 1 },
    });
  });

  it('adds a contact', async () => {
    const info = { name: { first: 'Cleo' }, emails: { items: [{ email: 'Cleo@example.com' }] } };

    const response = await post('', { info });

    expect(await response.json()).toMatchObject({
      contact: { primaryInfo: { email: 'cleo@example.com' }, info: { name: { first: 'Cleo' } } },
    });
  });
});

describe('refuses', () => {
  it('an e-mail address that another contact has', async () => {
    const info = { emails: { items: [{ email: 'bo@example.com' }] } };

    expect(await refusal('', { info })).toEqual({ status: 409, code: 'DUPLICATE_CONTACT_EXISTS' });
  });

  it('a phone number that another contact has, unless there is an e-mail address', async () => {
    const phones = { items: [{ phone: '+254 700 000' }] };
    await post('', { info: { phones } });

    expect(await refusal('', { info: { phones } })).toEqual({
      status: 409,
      code: 'DUPLICATE_CONTACT_EXISTS',
    });
    const emails = { items: [{ email: 'kim@example.com' }] };
    expect((await post('', { info: { phones, emails } })).status).toBe(200);
  });

  it('a contact without name, e-mail address and phone number', async () => {
    expect(await refusal('', { info: { name: { first: '' } } })).toEqual({
      status: 400,
      code: 'INSUFFICIENT_CONTACT_DATA',
    });
  });

  it('tags that Wix does not have', async () => {
    const info = { emails: { items: [{ email: 'tag@example.com', tag: 'MOBILE' }] } };

    expect((await post('', { info })).status).toBe(400);
  });

  it('unknown ids', async () => {
    const response = await wix.request(
      '/contacts/v4/contacts/00000000-0000-4000-8000-000000000000',
    );

    expect(await codeOf(response)).toEqual({ status: 404, code: 'CONTACT_NOT_FOUND' });
  });

  it.each([
    { filter: { id: { $gt: '0' } } },
    { filter: { createdDate: { $in: ['2026-01-01T00:00:00Z'] } } },
    { filter: { 'primaryInfo.email': { $gt: 'a' } } },
    { filter: { 'info.name.first': { $hasSome: ['Bo'] } } },
    { sort: [{ fieldName: 'id' }] },
    { sort: [{ fieldName: 'updatedDate' }] },
  ])('%j, which fields of contacts do not take', async (asked) => {
    expect((await post('/query', { query: asked })).status).toBe(400);
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    const { member } = wix.emulator.info.tokens;
    const response = await wix.request('/contacts/v4/contacts/query', {
      method: 'POST',
      body: '{}',
      headers: { authorization: member },
    });

    expect(response.status).toBe(403);
  });
});
