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

const post = (path: string, body: object) =>
  wix.request(`/contacts/v4/contacts${path}`, { method: 'POST', body: JSON.stringify(body) });
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

    expect((await post('', { info })).status).toBe(409);
  });

  it('unknown ids', async () => {
    const response = await wix.request(
      '/contacts/v4/contacts/00000000-0000-4000-8000-000000000000',
    );

    expect(response.status).toBe(404);
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
