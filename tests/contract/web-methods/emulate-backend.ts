import { AppStrategy, createClient } from '@wix/sdk';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { EmulatorOptions } from '../../../emulator/create-emulator';
import type { Fault } from '../../../emulator/control/faults';
import type { Result } from '../../../src/domain/errors';
import { emulateWix } from '../support/emulated-wix';
import type { Interference, Schedule } from './interference';

/**
 * The surroundings of the web methods as on Wix: the real SDK finds its two clients, the caller's and the elevated one,
 * and whatever goes to Wix, tokens included, reaches the emulator.
 */
export async function emulateBackend(options: EmulatorOptions = {}) {
  const wix = await emulateWix(options);
  const { appId, appSecret, publicKey, tokens } = wix.emulator.info;
  const sent: string[] = [];
  const realFetch = globalThis.fetch;
  let scheduled: Schedule = new Map();
  let serviceCalls = 0;
  const interfere: Interference = (forward) => {
    const interference = scheduled.get(serviceCalls);
    serviceCalls += 1;
    return interference ? interference(forward) : forward();
  };

  beforeAll(() => {
    vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (url.hostname !== 'www.wixapis.com') return realFetch(request);
      sent.push(`${request.method} ${url.pathname}`);
      const forward = () =>
        realFetch(new Request(`${wix.emulator.url}${url.pathname}${url.search}`, request));
      return url.pathname.startsWith('/oauth2/') ? forward() : interfere(forward);
    });
  });
  afterAll(() => void vi.unstubAllGlobals());

  /** What Wix's middleware does at the start of an incoming request. */
  async function receiveRequest(accessToken = tokens.admin): Promise<void> {
    sent.length = 0;
    scheduled = new Map();
    const auth = AppStrategy({ appId, appSecret, publicKey, accessToken });
    createClient({ auth }).enableContext('global');
    createClient({ auth: await auth.elevated() }).enableContext('global', { elevated: true });
  }
  beforeEach(() => receiveRequest());

  return {
    ...wix,
    appId,
    tokens,
    /** Method and path of what went to Wix since the incoming request. */
    sent,
    receiveRequest,
    /** Lets the requests to Wix's services, from now on, meet what is scheduled for them. */
    schedule: (schedule: Schedule) => {
      scheduled = schedule;
      serviceCalls = 0;
    },
    /** Lets the emulator misbehave. */
    fault: async (fault: Fault) => {
      await wix.request('/__emulator/faults', { method: 'POST', body: JSON.stringify(fault) });
    },
  };
}

/** The data of a web method that succeeded. */
export async function dataOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  return result.ok ? result.data : expect.fail(`It failed with ${JSON.stringify(result.error)}`);
}

/** The error of a web method that failed. */
export async function errorOf(answer: Promise<Result<unknown>>) {
  const result = await answer;
  return result.ok ? expect.fail('It did not fail') : result.error;
}
