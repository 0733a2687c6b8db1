import { describe, expect, it } from 'vitest';
import { emulateWix } from './support/emulated-wix';

const wix = await emulateWix();
const QUERY = '/loyalty-accounts/v1/accounts/query';

describe('a request', () => {
  it('is answered with an id of its own', async () => {
    const ids = await Promise.all(
      [QUERY, '/nowhere'].map(async (path) =>
        (await wix.request(path, { method: 'POST', body: '{}' })).headers.get('x-wix-request-id'),
      ),
    );

    expect(new Set(ids.filter(Boolean)).size).toBe(2);
  });

  it.each([
    ['no JSON', '{"query":'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a field that the method does not have', '{"quarry":{}}'],
    ['more than 1 MiB', JSON.stringify({ query: { filter: { id: 'x'.repeat(1024 * 1024) } } })],
  ])('is refused with a body of %s', async (_case, body) => {
    const response = await wix.request(QUERY, { method: 'POST', body });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: 'validation failed',
      details: { validationError: { fieldViolations: [{}] } },
    });
  });

  it('is refused with a body that is not declared as JSON', async () => {
    const headers = { 'content-type': 'text/plain' };

    expect((await wix.request(QUERY, { method: 'POST', body: '{}', headers })).status).toBe(400);
  });

  it('to an unknown path is refused with the envelope of Wix', async () => {
    const response = await wix.request('/loyalty-accounts/v2/accounts');

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      details: { applicationError: { code: 'NOT_FOUND' } },
    });
  });

  it.each([
    ['no token', ''],
    ["a stranger's token", 'Bearer eyJhbGciOi'],
    ['a token whose signature was cut', 'LoyaltyEmulator.e30.'],
  ])('is refused with %s', async (_case, authorization) => {
    const response = await wix.request(QUERY, {
      method: 'POST',
      body: '{}',
      headers: { authorization },
    });

    expect(response.status).toBe(401);
  });

  it('may carry its token as Bearer', async () => {
    const authorization = `Bearer ${wix.emulator.info.tokens.admin}`;

    const response = await wix.request(QUERY, {
      method: 'POST',
      body: '{}',
      headers: { authorization },
    });

    expect(response.status).toBe(200);
  });
});
