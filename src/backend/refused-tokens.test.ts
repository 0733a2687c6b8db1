import type { APIContext } from 'astro';
import { createContext } from 'astro/middleware';
import { describe, expect, it } from 'vitest';
import { onRequest } from './refused-tokens';

function contextOf(path: string): APIContext {
  const request = new Request(`https://app.example${path}`);
  return createContext({ request, defaultLocale: 'en', locals: {} });
}

async function answerWhen(message: string) {
  const answer = await onRequest(contextOf('/api/web-methods'), () =>
    Promise.reject(new Error(message)),
  );
  if (!(answer instanceof Response)) {
    return expect.fail('no answer');
  }
  const json: unknown = await answer.json();
  return { status: answer.status, json };
}

describe("a token that Wix's middleware throws on", () => {
  it('is not ours: the caller has to sign in', async () => {
    const foreign = 'Invalid access token. The token is not issued for the app with ID "x"';

    expect(await answerWhen(foreign)).toEqual({
      status: 401,
      json: { ok: false, error: { kind: 'unauthenticated', code: 'TOKEN_REFUSED' } },
    });
  });

  it('cannot be looked up: Wix is unavailable', async () => {
    expect(await answerWhen('Failed to get token info. Unexpected status code')).toEqual({
      status: 503,
      json: { ok: false, error: { kind: 'unavailable', code: 'IDENTITY_UNAVAILABLE' } },
    });
  });

  it('is left to Astro outside of the api', async () => {
    const page = onRequest(contextOf('/page'), () => Promise.reject(new Error('page')));

    await expect(page).rejects.toThrow('page');
  });
});
