import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emulateWix } from '../support/emulated-wix';

const wix = await emulateWix();
const { appId, appSecret, instanceId, tokens } = wix.emulator.info;
const tokenSchema = z.object({
  access_token: z.string(),
  token_type: z.literal('Bearer'),
  expires_in: z.number(),
});

const post = (path: string, body: object) =>
  wix.request(path, { method: 'POST', body: JSON.stringify(body) });

async function subjectOf(grant: object): Promise<unknown> {
  const response = await post('/oauth2/token', grant);
  const { access_token } = tokenSchema.parse(await response.json());
  const info = await post('/oauth2/token-info', { token: access_token });
  return z.object({ subjectType: z.string() }).parse(await info.json()).subjectType;
}

describe('a token', () => {
  it('is issued to the app for its secret', async () => {
    const subject = await subjectOf({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appSecret,
      instance_id: instanceId,
    });

    expect(subject).toBe('APP');
  });

  it("is issued in exchange for the caller's, to the same identity", async () => {
    const subject = await subjectOf({
      grant_type: 'strip_bound_session',
      client_secret: appSecret,
      access_token: tokens.admin,
    });

    expect(subject).toBe('USER');
  });

  it('is issued to visitors', async () => {
    expect(await subjectOf({ grantType: 'anonymous', clientId: appId })).toBe('VISITOR');
  });

  it.each([
    ['another secret', { client_secret: 'guess' }],
    ['another app', { client_id: instanceId }],
    ['another site', { instance_id: appId }],
  ])('is refused to %s', async (_case, change) => {
    const response = await post('/oauth2/token', {
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appSecret,
      instance_id: instanceId,
      ...change,
    });

    expect(response.status).toBe(401);
  });

  it('is refused for grants that nobody uses', async () => {
    expect((await post('/oauth2/token', { grant_type: 'password' })).status).toBe(400);
  });
});

describe('token info', () => {
  it('says whom a token stands for', async () => {
    const response = await post('/_api/oauth2/token-info', { token: tokens.admin });

    expect(await response.json()).toMatchObject({
      active: true,
      subjectType: 'USER',
      clientId: appId,
      instanceId,
    });
  });

  it.each([
    ['a stranger', 'OauthNG.JWS.abc'],
    ['a forger', tokens.admin.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['nobody', ''],
  ])("calls %s's token inactive", async (_who, token) => {
    const response = await post('/oauth2/token-info', { token });

    expect(await response.json()).toEqual({ active: false });
  });
});

describe('telemetry', () => {
  it.each([
    ['GET', '/assets/scripts/v1/site-scripts', 200],
    ['POST', '/headless/otel-collector/v1/traces', 204],
    ['POST', '/wixcode/v1/telemetry/events', 204],
  ])('%s %s is taken without a token', async (method, path, status) => {
    const response = await wix.request(path, { method, headers: { authorization: 'none' } });

    expect(response.status).toBe(status);
  });

  it('is whatever goes to the telemetry host', async () => {
    const headers = { authorization: 'none', 'x-forwarded-host': 'frog.wix.com' };

    expect((await wix.request('/bolt-performance?ts=1', { headers })).status).toBe(204);
  });
});
