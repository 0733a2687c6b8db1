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
    ['a field that no object has', '{"query":{"filter":{"\\u005f_proto__":null}}}'],
    ['half a character', '{"query":{"filter":{"id":"\\ud800"}}}'],
    ['a NUL', '{"query":{"filter":{"id":"\\u0000"}}}'],
    ['more than 1 MiB', JSON.stringify({ query: { filter: { id: 'x'.repeat(1024 * 1024) } } })],
  ])('is refused with a body of %s', async (_case, body) => {
    const response = await wix.request(QUERY, { method: 'POST', body });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      message: 'validation failed',
      details: { validationError: { fieldViolations: [{}] } },
    });
  });

  it.each([
    ['not declared as JSON', { 'content-type': 'text/plain' }],
    ['of another kind that begins alike', { 'content-type': 'application/jsonp' }],
    ['in another encoding', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', { 'content-encoding': 'gzip' }],
  ])('is refused with a body that is %s', async (_case, headers) => {
    expect((await wix.request(QUERY, { method: 'POST', body: '{}', headers })).status).toBe(400);
  });

  it('may say that its JSON is in UTF-8', async () => {
    const headers = { 'content-type': 'application/json; charset="UTF-8"' };

    expect((await wix.request(QUERY, { method: 'POST', body: '{}', headers })).status).toBe(200);
  });

  it('leaves a connection that waits as long as it likes, because a busy emulator cannot tell the time', async () => {
    const response = await wix.request(QUERY, { method: 'POST', body: '{}' });

    expect(response.headers.get('keep-alive')).toBeNull();
    expect(response.headers.get('connection')).toBe('keep-alive');
  });

  it('to an unknown path is refused with the envelope of Wix', async () => {
    const response = await wix.request('/loyalty-accounts/v2/accounts');

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      details: { applicationError: { code: 'NOT_FOUND' } },
    });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
    'is refused with the wrong verb %s',
    async (method) => {
      const response = await wix.request(QUERY.replace('query', 'search'), {
        method,
        ...(method !== 'GET' && { body: '{}' }),
      });

      expect(response.status).not.toBe(200);
      expect(await response.json()).toHaveProperty('details');
    },
  );

  it.each([
    ['no token', ''],
    ["a stranger's token", 'Bearer eyJhbGciOi'],
    ["a token of Wix's own", 'OauthNG.JWS.eyJraWQiOiJZSEJzdUpwSCJ9.e30.c2ln'],
    ["a key of Wix's own", 'IST.eyJraWQiOiJQb3pIX2FDMiJ9.e30.c2ln'],
    ['credentials of another kind', 'Basic dXNlcjpwYXNzd29yZA=='],
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
