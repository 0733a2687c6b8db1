import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createLocalWorker } from './create-local-worker';
import type { LocalApp } from './local-app';

const INFO = { appId: 'app', appSecret: 'secret', publicKey: 'key', instanceId: 'instance' };
const ORIGIN = 'http://127.0.0.1:4600';

/** Asks `?to=` `?count=` times, at scattered moments, and repeats what it was told. */
const WORKER = `
import { waitUntil } from 'cloudflare:workers';
const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/environment') return Response.json({ ...env, ASSETS: undefined, SESSION: undefined });
    if (pathname === '/later') {
      waitUntil(pause().then(() => fetch('https://frog.wix.com/bi')));
      return new Response('now');
    }
    const ask = async () => { await pause(); return (await fetch(searchParams.get('to'))).text(); };
    const count = Number(searchParams.get('count'));
    const answers = await Promise.all(Array.from({ length: count }, ask));
    return Response.json({ answers, url: request.url, headers: [...request.headers.keys()] });
  },
};`;

let distDir: string;
let emulator: { url: string; hosts: (string | null)[]; close(): void };
let worker: LocalApp;
const reports: string[] = [];

beforeAll(async () => {
  distDir = await mkdtemp(join(tmpdir(), 'local-worker-'));
  await mkdir(join(distDir, '_worker.js'));
  await mkdir(join(distDir, '_astro'));
  await writeFile(join(distDir, '_worker.js/index.js'), WORKER);
  await writeFile(join(distDir, '_astro/page.js'), 'export const page = 1;');
  emulator = await startEcho();
  worker = await createLocalWorker({
    distDir,
    emulatorUrl: emulator.url,
    info: INFO,
    report: (violation) => reports.push(violation),
  });
});

afterAll(async () => {
  await worker.close();
  emulator.close();
  await rm(distDir, { recursive: true });
});

beforeEach(() => {
  reports.length = 0;
  emulator.hosts.length = 0;
});

describe('the local worker', () => {
  it('hands a request to Wix over to the emulator and names the host it was meant for', async () => {
    const answer = await ask('https://www.wixapis.com/loyalty-programs/v1/program?x=1', 1);

    expect(await answer.json()).toMatchObject({
      answers: ['GET /loyalty-programs/v1/program?x=1'],
    });
    expect(emulator.hosts).toEqual(['www.wixapis.com']);
  });

  it('counts the sub-requests of each incoming request exactly while many overlap', async () => {
    const counts = Array.from({ length: 21 }, (_, count) => count);

    const answers = await Promise.all(
      counts.map((count) => ask('https://edge.wixapis.com/tiers', count)),
    );

    expect(answers.map((answer) => Number(answer.headers.get('x-rungs-subrequests')))).toEqual(
      counts,
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
  });

  it('answers 500 and says why when one request makes more than 20 sub-requests', async () => {
    const [tooMany, other] = await Promise.all([
      ask('https://www.wixapis.com/rewards', 21),
      ask('https://www.wixapis.com/rewards', 20),
    ]);

    expect(tooMany.status).toBe(500);
    expect(await tooMany.text()).toMatch(
      /made more than 20 sub-requests, which Wix does not allow\. Number 21/,
    );
    expect(other.status).toBe(200);
    expect(reports).toHaveLength(1);
  });

  it('lets the app use an address that the emulator itself has handed out', async () => {
    const answer = await ask(`${emulator.url}/upload/file-1`, 1);

    expect(await answer.json()).toMatchObject({ answers: ['GET /upload/file-1'] });
    expect(answer.headers.get('x-rungs-subrequests')).toBe('1');
  });

  it('sends nothing to a host that is not of Wix, and answers 500', async () => {
    const answer = await ask('https://example.com/track', 1);

    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('https://example.com/track, which is not a host of Wix');
    expect(emulator.hosts).toEqual([]);
    expect(reports).toHaveLength(1);
  });

  it('lists what each incoming request asked for, newest first', async () => {
    await ask('https://www.wixapis.com/accounts', 2);

    expect(worker.requests()[0]).toMatchObject({
      method: 'GET',
      path: '/?to=https%3A%2F%2Fwww.wixapis.com%2Faccounts&count=2',
      status: 200,
      subRequests: [
        { method: 'GET', url: 'https://www.wixapis.com/accounts', status: 200 },
        { method: 'GET', url: 'https://www.wixapis.com/accounts', status: 200 },
      ],
    });
  });

  it('counts what the app asks for after it has answered to the same request', async () => {
    await (await worker.fetch(new Request(`${ORIGIN}/later`))).text();
    await ask('https://www.wixapis.com/tiers', 1);

    const isLater = ({ path }: { path: string }) => path === '/later';
    await vi.waitFor(() =>
      expect(worker.requests().find(isLater)?.subRequests).toMatchObject([
        { url: 'https://frog.wix.com/bi', status: 200 },
      ]),
    );
  });

  it('shows the app the address that the browser used, and none of our own headers', async () => {
    const answer = await ask('https://www.wixapis.com/', 0);

    const seen = z.object({ url: z.string(), headers: z.array(z.string()) });
    const { url, headers } = seen.parse(await answer.json());
    expect(url).toContain(ORIGIN);
    expect(headers).not.toContain('x-rungs-incoming');
  });

  it('gives the app its credentials by the names that Wix uses', async () => {
    const answer = await worker.fetch(new Request(`${ORIGIN}/environment`));

    expect(await answer.json()).toEqual({
      WIX_CLIENT_ID: 'app',
      WIX_CLIENT_SECRET: 'secret',
      WIX_CLIENT_PUBLIC_KEY: 'key',
      WIX_CLIENT_INSTANCE_ID: 'instance',
    });
  });

  it('serves static files without listing them as requests to the app', async () => {
    const before = worker.requests().length;

    const answer = await worker.fetch(new Request(`${ORIGIN}/_astro/page.js`));

    expect(await answer.text()).toBe('export const page = 1;');
    expect(worker.requests()).toHaveLength(before);
  });
});

function ask(to: string, count: number) {
  return worker.fetch(new Request(`${ORIGIN}/?to=${encodeURIComponent(to)}&count=${count}`));
}

/** Stands where the emulator stands, and answers with the request line. */
async function startEcho() {
  const hosts: (string | null)[] = [];
  const fetchEcho = (request: Request) => {
    const { pathname, search } = new URL(request.url);
    hosts.push(request.headers.get('x-forwarded-host'));
    return new Response(`${request.method} ${pathname}${search}`);
  };
  return await new Promise<typeof emulator>((resolve) => {
    const server = serve({ fetch: fetchEcho, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ url: `http://127.0.0.1:${port}`, hosts, close: () => server.close() }),
    );
  });
}
