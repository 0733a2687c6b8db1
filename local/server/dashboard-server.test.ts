import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalApp } from '../app/local-app';
import { createDashboardServer } from './dashboard-server';

let hostDir: string;
let asked: string[];
let server: ReturnType<typeof createDashboardServer>;

beforeAll(async () => {
  hostDir = await mkdtemp(join(tmpdir(), 'dashboard-host-'));
  await writeFile(join(hostDir, 'host.js'), 'started();');
  asked = [];
  server = createDashboardServer({
    app: createEchoApp(),
    hostDir,
    readClock: () => Promise.resolve(new Date('2026-03-01T12:00:00Z')),
    askWix: (path, body) => Promise.resolve(Response.json({ path, body })),
    readConfig: () =>
      Promise.resolve({
        siteName: 'Ann & <Bob>',
        timeZone: 'UTC',
        emulatorUrl: 'http://127.0.0.1:4601',
        pages: [],
        modals: [],
        plugins: [],
        menuPlugins: [],
        tokens: { owner: 'owner-token', member: 'member-token', visitor: 'visitor-token' },
      }),
  });
});

afterAll(() => rm(hostDir, { recursive: true }));

describe('the dashboard server', () => {
  it.each(['/dashboard', '/dashboard/members', '/dashboard/members/import/3?q=ann'])(
    'answers %s with the host page, which no other site may show in a frame',
    async (path) => {
      const answer = await ask(path);

      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(`/__local/host/${basename(hostDir)}/host.js`);
      expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('writes names into the page as text, not as markup', async () => {
    const html = await (await ask('/dashboard')).text();

    expect(html).toContain('<title>Ann &amp; &lt;Bob></title>');
    expect(html).toContain('"siteName":"Ann & \\u003cBob>"');
  });

  it('leads from the root to the dashboard', async () => {
    const answer = await ask('/');

    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/dashboard']);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4600', ''])(
    'refuses to be called %j',
    async (host) => {
      const answer = await server.request('/dashboard', { headers: { host } });

      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain('owner-token');
    },
  );

  it('never lets another origin read an answer', async () => {
    const headers = { host: '127.0.0.1:4600', origin: 'https://evil.example' };

    const answer = await server.request('/dashboard', { headers });

    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('serves the host bundle for good, because its folder is named by its content', async () => {
    const answer = await ask(`/__local/host/${basename(hostDir)}/host.js`);

    expect(await answer.text()).toBe('started();');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['missing.js', '../host.js', '..%2f..%2fetc%2fpasswd', '%2e%2e/host.js', 'host.ts'])(
    'has no %s in the host bundle',
    async (file) => {
      const answer = await ask(`/__local/host/${basename(hostDir)}/${file}`);

      expect(answer.status).toBe(404);
    },
  );

  it.each(['/_worker.js/index.js', '/%5fworker.js/index.js', '/.build-id', '/%E0%A4%A'])(
    'does not ask the app for %s',
    async (path) => {
      asked.length = 0;

      const answer = await ask(path);

      expect(answer.status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  it('passes everything else on to the app', async () => {
    asked.length = 0;

    const answer = await ask('/api/web-methods?x=1', { method: 'POST' });

    expect(await answer.text()).toBe('from the app');
    expect(asked).toEqual(['POST http://127.0.0.1:4600/api/web-methods?x=1']);
  });

  it('lists requests and tells the time under /__local, and nothing else', async () => {
    expect(await (await ask('/__local/requests')).json()).toEqual([]);
    expect(await (await ask('/__local/clock')).json()).toEqual({ now: '2026-03-01T12:00:00.000Z' });
    expect((await ask('/__local/secrets')).status).toBe(404);
  });

  it.each([
    [
      '/contacts',
      { path: '/contacts/v4/contacts/query', body: { query: { paging: { limit: 50 } } } },
    ],
    [
      '/contacts?q=ada',
      {
        body: {
          query: {
            filter: { $and: [{ $or: [{ 'info.name.first': { $startsWith: 'ada' } }, {}, {}] }] },
          },
        },
      },
    ],
    ['/contacts/7', { path: '/contacts/v4/contacts/7' }],
    ['/orders?contactId=7', { body: { search: { filter: { 'buyerInfo.contactId': '7' } } } }],
    ['/orders/..%2Fsecrets', { path: '/ecom/v1/orders/..%2Fsecrets' }],
  ])('asks Wix for %s of the site', async (path, question) => {
    expect(await (await ask(`/__local/site${path}`)).json()).toMatchObject(question);
  });
});

function ask(path: string, init: RequestInit = {}) {
  const headers = { host: '127.0.0.1:4600' };
  return server.request(`http://127.0.0.1:4600${path}`, { ...init, headers });
}

function createEchoApp(): LocalApp {
  return {
    fetch: ({ method, url }) => {
      asked.push(`${method} ${url}`);
      return Promise.resolve(new Response('from the app'));
    },
    requests: () => [],
    readManifest: () => Promise.resolve({}),
    close: () => Promise.resolve(),
  };
}
