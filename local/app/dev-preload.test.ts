import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listen } from '../server/listen';

/** A server as Astro's would be: answers with what it was told by the address in `?ask=`. */
const SERVER = `
import { createServer } from 'node:http';
createServer(async (request, response) => {
  const ask = new URL(request.url, 'http://x').searchParams.get('ask');
  const answer = await fetch(ask, { method: 'POST', body: 'asked' });
  response.end(await answer.text());
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

type Received = { url: string | null; mark: string | null; body: string };

let outbound: { url: string; close(): Promise<void> };
let stop: () => Promise<void>;
let url: string;
const received: Received[] = [];

beforeAll(async () => {
  outbound = await listen(async (request) => {
    const { headers } = request;
    received.push({
      url: headers.get('x-rungs-url'),
      mark: headers.get('x-rungs-incoming'),
      body: await request.text(),
    });
    return new Response('from the emulator');
  }, 0);
  const preload = fileURLToPath(new URL('dev-preload.mjs', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', preload, '--input-type=module', '--eval', SERVER],
    { env: { ...process.env, RUNGS_OUTBOUND_URL: outbound.url }, stdio: 'pipe' },
  );
  const exited = once(child, 'exit').then(() => undefined);
  const [port] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
  url = `http://127.0.0.1:${port.toString().trim()}`;
  stop = async () => {
    child.kill();
    await exited;
  };
});

afterAll(async () => {
  await stop();
  await outbound.close();
});

describe('in the development server, a request', () => {
  it('to another machine goes to the outbound server, marked with what caused it', async () => {
    const headers = { 'x-rungs-incoming': 'incoming-7' };

    const answer = await fetch(`${url}/?ask=https://www.wixapis.com/tiers`, { headers });

    expect(await answer.text()).toBe('from the emulator');
    expect(received).toEqual([
      { url: 'https://www.wixapis.com/tiers', mark: 'incoming-7', body: 'asked' },
    ]);
  });

  it('to this machine is left alone', async () => {
    const other = await listen(() => new Response('from this machine'), 0);

    const answer = await fetch(`${url}/?ask=${other.url}`);

    expect(await answer.text()).toBe('from this machine');
    await other.close();
  });
});
