import {
  accounts,
  checkoutExchange,
  coupons,
  earningRules,
  imports,
  programs,
  rewards,
  socialMedia,
  tiers,
  transactions,
} from '@wix/loyalty';
import { createClient } from '@wix/sdk';
import { afterAll, beforeEach } from 'vitest';
import { createEmulator, type EmulatorOptions } from '../../../emulator/create-emulator';

const modules = {
  accounts,
  checkoutExchange,
  coupons,
  earningRules,
  imports,
  programs,
  rewards,
  socialMedia,
  tiers,
  transactions,
};

/**
 * One emulator for a test file, reset to its seed before each test, and the real SDK speaking to it over HTTP in
 * each role.
 */
export async function emulateWix(options: EmulatorOptions = {}) {
  const seed = options.seed ?? 'empty';
  const emulator = await createEmulator({ seed, ...options });
  beforeEach(() => emulator.reset(seed));
  afterAll(() => emulator.close());

  const { admin, member, visitor } = emulator.info.tokens;
  return {
    emulator,
    asOwner: connect(emulator.url, admin),
    asMember: connect(emulator.url, member),
    asVisitor: connect(emulator.url, visitor),
    asStranger: connect(emulator.url, 'OauthNG.JWS.somebody-else'),
    /** A bare request, for what the SDK would never send. */
    request: (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      if (!headers.has('authorization')) headers.set('authorization', admin);
      if (!headers.has('content-type')) headers.set('content-type', 'application/json');
      return fetch(`${emulator.url}${path}`, { ...init, headers });
    },
  };
}

/** The SDK's client, sending what it has for www.wixapis.com to the emulator. */
function connect(url: string, token: string) {
  return createClient({
    modules,
    auth: { getAuthHeaders: () => Promise.resolve({ headers: { Authorization: token } }) },
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${url}${pathname}${search}`, request));
    },
  });
}
