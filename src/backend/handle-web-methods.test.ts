import { Permissions, webMethod } from '@wix/web-methods';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { TokenInfo } from './authorize';
import { exposeMethods } from './exposed-methods';
import { handleWebMethods, type Platform } from './handle-web-methods';
import { loyaltyMethod } from './loyalty-method';

const APP_ID = 'our-app';
const READ = { effect: 'read', loyaltyCalls: 1 } as const;
const ran: string[] = [];

const echo = {
  say: webMethod(
    Permissions.Admin,
    loyaltyMethod({ ...READ, input: z.strictObject({ word: z.string().min(2) }) }, ({ word }) => {
      ran.push(word);
      return Promise.resolve(word);
    }),
  ),
  silence: webMethod(
    Permissions.Admin,
    loyaltyMethod(READ, () => Promise.resolve(null)),
  ),
  crash: webMethod(
    Permissions.Admin,
    loyaltyMethod(READ, () => Promise.reject(new Error('a secret'))),
  ),
  forVisitors: webMethod(
    Permissions.Anyone,
    loyaltyMethod(READ, () => Promise.resolve('hello')),
  ),
  helper: () => 'not a web method',
};

const user: TokenInfo = {
  active: true,
  subjectType: 'USER',
  subjectId: 'owner',
  exp: Date.now() / 1000 + 60,
  iat: 0,
  clientId: APP_ID,
  siteId: 'site',
  instanceId: 'instance',
};

function platform(changes: Partial<Platform> = {}): Platform {
  return {
    appId: APP_ID,
    methods: exposeMethods({ echo }),
    getTokenInfo: () => Promise.resolve(user),
    prepareElevation: () => Promise.resolve(),
    ...changes,
  };
}

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

async function send({ method = 'POST', headers = {}, body }: Sent, on = platform()) {
  ran.length = 0;
  const request = new Request('https://app.example/api/web-methods', {
    method,
    headers: { Authorization: 'token', 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const response = await handleWebMethods(request, on);
  const json: unknown = await response.json();
  return { status: response.status, headers: response.headers, json };
}

function form(contentType: string): Sent {
  return { headers: { 'Content-Type': contentType } };
}

function calls(...list: [method: string, ...args: unknown[]][]): string {
  return JSON.stringify({ calls: list.map(([method, ...args]) => ({ method, args })) });
}

describe('the endpoint of the web methods', () => {
  it('answers each call in its place, failures as values', async () => {
    const body = calls(['echo.say', { word: 'hi' }], ['echo.say', { word: 'x' }], ['echo.silence']);

    const { status, json } = await send({ body });

    expect(status).toBe(200);
    expect(json).toEqual({
      results: [
        { ok: true, data: 'hi' },
        {
          ok: false,
          error: {
            kind: 'invalid',
            code: 'INVALID_ARGUMENT',
            fields: [
              { field: 'word', message: 'Too small: expected string to have >=2 characters' },
            ],
          },
        },
        { ok: true, data: null },
      ],
    });
  });

  it('prepares elevation once, before the first call', async () => {
    const order: string[] = [];
    const prepareElevation = () => Promise.resolve().then(() => void order.push('token'));
    const methods = exposeMethods({
      slow: {
        call: webMethod(
          Permissions.Admin,
          loyaltyMethod(READ, () => Promise.resolve(order.push('call'))),
        ),
      },
    });

    await send(
      { body: calls(['slow.call'], ['slow.call']) },
      platform({ prepareElevation, methods }),
    );

    expect(order).toEqual(['token', 'call', 'call']);
  });

  it('keeps the cause of a bug in the server log, under the id that the page gets', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);

    const { status, json } = await send({ body: calls(['echo.crash']) });

    const text = JSON.stringify(json);
    const id = /"requestId":"([^"]+)"/.exec(text)?.[1];
    expect(status).toBe(200);
    expect(text).not.toContain('secret');
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(String(id)),
      expect.any(Error),
    );
    log.mockClear();
  });

  it('lets nothing be stored on the way', async () => {
    const { headers } = await send({ body: calls(['echo.silence']) });

    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('takes JSON with a charset', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };

    expect((await send({ headers, body: calls(['echo.silence']) })).status).toBe(200);
  });
});

const good = { word: 'good' };

describe('a request that is not for the endpoint', () => {
  it.each<{ flaw: string; sent: Sent; status: number; code: string }>([
    { flaw: 'another verb', sent: { method: 'PUT' }, status: 405, code: 'METHOD_NOT_ALLOWED' },
    { flaw: 'a form', sent: form('text/plain'), status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    { flaw: 'no content type', sent: form(''), status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    { flaw: 'half a call', sent: { body: '{"calls":' }, status: 400, code: 'MALFORMED_JSON' },
    {
      flaw: 'a wrong second call',
      sent: { body: calls(['echo.say', good], ['echo.shout', good]) },
      status: 400,
      code: 'UNKNOWN_METHOD',
    },
  ])('because of $flaw runs nothing and says why', async ({ sent, status, code }) => {
    const answer = await send({ body: calls(['echo.say', good]), ...sent });

    expect(answer.status).toBe(status);
    expect(answer.json).toEqual({ ok: false, error: { kind: 'invalid', code, fields: [] } });
    expect(ran).toEqual([]);
  });

  it('by another verb learns which one is right', async () => {
    expect((await send({ method: 'GET' })).headers.get('Allow')).toBe('POST');
  });
});

describe('a caller', () => {
  const body = calls(['echo.say', good]);

  it.each<{ who: string; info: Partial<TokenInfo>; status: number; code: string }>([
    {
      who: 'a visitor',
      info: { subjectType: 'VISITOR' },
      status: 403,
      code: 'NOT_A_DASHBOARD_USER',
    },
    { who: 'a member', info: { subjectType: 'MEMBER' }, status: 403, code: 'NOT_A_DASHBOARD_USER' },
    { who: 'an app', info: { subjectType: 'APP' }, status: 403, code: 'NOT_A_DASHBOARD_USER' },
    {
      who: 'a user of another app',
      info: { clientId: 'other' },
      status: 403,
      code: 'FOREIGN_TOKEN',
    },
    {
      who: 'without an installation',
      info: { instanceId: '' },
      status: 403,
      code: 'FOREIGN_TOKEN',
    },
    { who: 'signed out', info: { active: false }, status: 401, code: 'TOKEN_EXPIRED' },
    { who: 'late', info: { exp: Date.now() / 1000 - 1 }, status: 401, code: 'TOKEN_EXPIRED' },
  ])('who is $who runs nothing', async ({ info, status, code }) => {
    const getTokenInfo = () => Promise.resolve({ ...user, ...info });

    const answer = await send({ body }, platform({ getTokenInfo }));

    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ ok: false, error: { code } });
    expect(ran).toEqual([]);
  });

  it('without a token is turned away before Wix is asked', async () => {
    const getTokenInfo = vi.fn(() => Promise.resolve(user));

    const answer = await send({ body, headers: { Authorization: '' } }, platform({ getTokenInfo }));

    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({
      ok: false,
      error: { kind: 'unauthenticated', code: 'NO_TOKEN' },
    });
    expect(getTokenInfo).not.toHaveBeenCalled();
  });

  it.each(['getTokenInfo', 'prepareElevation'] as const)(
    'is told that Wix is unavailable when %s fails',
    async (step) => {
      const fail = () => Promise.reject(new Error('a secret'));

      const answer = await send({ body }, platform({ [step]: fail }));

      expect(answer.status).toBe(503);
      expect(answer.json).toEqual({
        ok: false,
        error: { kind: 'unavailable', code: 'IDENTITY_UNAVAILABLE' },
      });
      expect(ran).toEqual([]);
    },
  );
});
