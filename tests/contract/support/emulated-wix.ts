import * as orders from '@wix/auto_sdk_ecom_orders';
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
import { z } from 'zod';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
} from '../../../emulator/create-emulator';

export const modules = {
  accounts,
  checkoutExchange,
  coupons,
  earningRules,
  imports,
  orders,
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
  const app = await requestAppToken(emulator);
  return {
    emulator,
    asOwner: connect(emulator.url, admin),
    asApp: connect(emulator.url, app),
    asMember: connect(emulator.url, member),
    asVisitor: connect(emulator.url, visitor),
    appToken: app,
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

/** The token an app gets for its secret, as elevated calls do. */
async function requestAppToken({ url, info }: Emulator): Promise<string> {
  const response = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: info.appId,
      client_secret: info.appSecret,
      instance_id: info.instanceId,
    }),
  });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

/** The SDK's client, sending what it has for www.wixapis.com to the emulator. */
export function connect(url: string, token: string) {
  return connectWith(url, { Authorization: token });
}

/** The same with all the headers that say who is calling. */
export function connectWith(url: string, headers: Record<string, string>) {
  return createClient({
    modules,
    auth: { getAuthHeaders: () => Promise.resolve({ headers }) },
    fetch: (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${url}${pathname}${search}`, request));
    },
  });
}
