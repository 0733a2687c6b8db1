import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator, type Emulator } from '../../../emulator/create-emulator';
import { createLocalWorker } from '../../../local/app/create-local-worker';
import type { LocalApp } from '../../../local/app/local-app';
import { ensureAppBuilt } from '../../../local/build/ensure-app-built';
import { REPOSITORY_ROOT } from '../../../local/repository-root';
import { NO_FILTERS } from '../../../src/domain/account-filters';
import {
  MAX_CALLS_PER_REQUEST,
  SUB_REQUEST_LIMIT,
  SUB_REQUESTS_FOR_IDENTITY,
} from '../../../src/domain/web-method-batch';

let emulator: Emulator;
let distDir: string;
let app: LocalApp;

beforeAll(async () => {
  emulator = await createEmulator({ seed: 'empty' });
  distDir = await ensureAppBuilt(REPOSITORY_ROOT, emulator.info);
  app = await createLocalWorker({ distDir, emulatorUrl: emulator.url, info: emulator.info });
}, 240_000);

afterAll(async () => {
  await app.close();
  await emulator.close();
});

const getProgram = { method: 'programs.getProgram', args: [] };
const listAccounts = {
  method: 'accounts.listAccounts',
  args: [
    {
      search: '',
      filters: NO_FILTERS,
      sort: { field: 'balance', order: 'ASC' },
      cursor: null,
      limit: 1,
    },
  ],
};

async function post(calls: object[], authorization: Record<string, string>) {
  const answer = await app.fetch(
    new Request('http://127.0.0.1/api/web-methods', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...authorization },
      body: JSON.stringify({ calls }),
    }),
  );
  const json: unknown = await answer.json();
  return {
    status: answer.status,
    json,
    subRequests: Number(answer.headers.get('x-rungs-subrequests')),
  };
}

function asOwner() {
  return { Authorization: emulator.info.tokens.admin };
}

describe('the built app', () => {
  it('spends as many sub-requests on identity as the batch leaves room for', async () => {
    const { json, subRequests } = await post([getProgram], asOwner());

    expect(json).toMatchObject({ results: [{ ok: true, data: { status: 'DRAFT' } }] });
    expect(subRequests).toBe(SUB_REQUESTS_FOR_IDENTITY + 1);
  });

  it('answers the dearest batch within the limit', async () => {
    const calls = Array.from({ length: MAX_CALLS_PER_REQUEST }, () => listAccounts);

    const { json, subRequests } = await post(calls, asOwner());

    expect(json).toMatchObject({ results: calls.map(() => ({ ok: true })) });
    expect(subRequests).toBeLessThanOrEqual(SUB_REQUEST_LIMIT);
  });

  it.each([
    [{}, 'NO_TOKEN'],
    [{ Authorization: 'somebody-else' }, 'TOKEN_REFUSED'],
  ])('asks a caller with %o to sign in', async (authorization, code) => {
    expect(await post([getProgram], authorization)).toMatchObject({
      status: 401,
      json: { ok: false, error: { kind: 'unauthenticated', code } },
    });
  });

  it('gives the browser nothing of the backend', async () => {
    const folder = join(distDir, '_astro');
    const names = await readdir(folder, { recursive: true });
    const scripts = await Promise.all(
      names
        .filter((name) => name.endsWith('.js'))
        .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
    );

    expect(scripts.some(({ text }) => text.includes('/api/web-methods'))).toBe(true);
    expect(
      scripts
        .filter(({ text }) => /loyalty-accounts|loyalty-programs|WIX_CLIENT_SECRET/.test(text))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
