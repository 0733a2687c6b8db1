import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createEmulator } from '../../emulator/create-emulator';
import { converse, type Speech } from '../fuzz/wire/converse';
import { emulateWix } from './support/emulated-wix';
import { launchProgram, listContacts } from './support/launch';

const wix = await emulateWix();
const PROGRAM = '/loyalty-programs/v1/program';
const ACCOUNTS = '/loyalty-accounts/v1/accounts';
const CHUNKED = 'Transfer-Encoding: chunked';

type Request = { verb?: string; path?: string; lines?: string[]; body?: string; version?: string };

/** A request in the owner's name, as text. */
function textOf({ verb = 'GET', path = PROGRAM, lines = [], body = '', version }: Request) {
  return [
    `${verb} ${path} ${version ?? 'HTTP/1.1'}`,
    'Host: 127.0.0.1',
    `Authorization: ${wix.emulator.info.tokens.admin}`,
    'Content-Type: application/json',
    ...lines,
    '',
    body,
  ].join('\r\n');
}

/** Says this over one connection and hears that many answers. */
async function say(text: string, speech: Partial<Speech> = {}) {
  const pieces = [Buffer.from(text, 'latin1')];
  const whole: Speech = { pieces, ending: 'wait', answers: 1, isHead: false, ...speech };
  return converse(wix.emulator.url, whole);
}

const statusesOf = async (...said: Parameters<typeof say>) =>
  (await say(...said)).answers.map(({ status }) => status);

/** The order to open an account, which writes. */
async function opening(): Promise<string> {
  await launchProgram(wix);
  return JSON.stringify({ contactId: (await listContacts(wix))[0]?.id });
}

const countAccounts = async () => (await wix.asOwner.accounts.countAccounts({})).count;

describe('a body in chunks', () => {
  it('is read like any other', async () => {
    const body = await opening();
    const chunks = body.replaceAll(/./g, '1\r\n$&\r\n');

    const [status] = await statusesOf(
      textOf({ verb: 'POST', path: ACCOUNTS, lines: [CHUNKED], body: `${chunks}0\r\n\r\n` }),
    );

    expect(status).toBe(200);
    expect(await countAccounts()).toBe(1);
  });

  it('is refused as soon as it is too large, whether or not it ends', async () => {
    const body = `200000\r\n${' '.repeat(1024 * 1024 + 1)}`;

    const { answers } = await say(textOf({ verb: 'POST', path: ACCOUNTS, lines: [CHUNKED], body }));

    expect(answers[0]?.status).toBe(400);
    expect(answers[0]?.text).toContain('larger than 1 MiB');
    expect(answers[0]?.headers.get('connection')).toBe('close');
  });

  it.each(['finish', 'reset'] as const)(
    'that breaks off (%s) does nothing, and is no bug',
    async (ending) => {
      const stderr = vi.spyOn(process.stderr, 'write');
      const body = await opening();
      const lines = [CHUNKED];
      const half = `${body.length.toString(16)}\r\n${body.slice(0, 20)}`;

      const { isClosed } = await say(textOf({ verb: 'POST', path: ACCOUNTS, lines, body: half }), {
        ending,
      });

      expect(isClosed || ending === 'finish').toBe(true);
      expect(await countAccounts()).toBe(0);
      expect(stderr).not.toHaveBeenCalled();
      stderr.mockRestore();
    },
  );
});

describe('what is said in one breath', () => {
  it('is answered in its order', async () => {
    const text = textOf({}) + textOf({ path: '/nowhere' }) + textOf({});

    expect(await statusesOf(text, { answers: 3 })).toEqual([200, 404, 200]);
  });

  it('is answered before the nonsense after it is refused', async () => {
    const body = await opening();
    const lines = [`Content-Length: ${body.length}`];
    const text = `${textOf({ verb: 'POST', path: ACCOUNTS, lines, body })}nonsense\r\n\r\n`;

    expect(await statusesOf(text, { answers: 2 })).toEqual([200, 400]);
    expect(await countAccounts()).toBe(1);
  });
});

describe('is refused in Wix’s shape', () => {
  it.each([
    ['a URL of more than 32 KiB', 414, { path: `${PROGRAM}?${'x'.repeat(40_000)}` }],
    ['headers of more than 64 KiB', 431, { lines: [`X-Long: ${'x'.repeat(70_000)}`] }],
    ['a second host', 400, { lines: ['Host: example.com'] }],
    ['a length beside chunks', 400, { verb: 'POST', lines: [CHUNKED, 'Content-Length: 2'] }],
    ['a body that nobody reads', 400, { lines: ['Content-Length: 2'], body: '{}' }],
    ['a path with a backslash', 400, { path: '/loyalty-programs\\v1' }],
    ['an expectation of something else', 417, { lines: ['Expect: cake'] }],
    ['another version', 400, { version: 'HTTP/2.0' }],
    ['a verb that does not exist', 400, { verb: 'BREW' }],
    ['a verb that the path does not have', 404, { verb: 'PROPFIND' }],
    ['an address for a proxy', 400, { verb: 'CONNECT', path: 'example.com:443' }],
    [
      'a long body whose length is the last of many headers',
      400,
      {
        verb: 'POST',
        path: ACCOUNTS,
        lines: [...Array.from({ length: 1200 }, () => 'X: y'), 'Content-Length: 2000000'],
      },
    ],
  ] satisfies [string, number, Request][])('%s', async (_what, status, request) => {
    const { answers } = await say(textOf(request));

    expect(answers[0]?.status).toBe(status);
    expect(answers[0]?.headers.get('x-wix-request-id')).toBeTruthy();
    const envelope = z.object({ message: z.string().min(1), details: z.object({}) });
    expect(() => envelope.parse(JSON.parse(answers[0]?.text ?? ''))).not.toThrow();
  });

  it('a control request for another host, whatever its Host header says', async () => {
    const text = textOf({ path: 'http://example.com/__emulator/clock' });

    expect(await statusesOf(text)).toEqual([403]);
  });
});

describe('a connection that was refused', () => {
  const tunnel = Buffer.from('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n');

  it('may break without harm', async () => {
    await say('', { pieces: [tunnel], ending: 'reset' });
    await say('', { pieces: [tunnel, tunnel], ending: 'reset' });

    expect(await statusesOf(textOf({}))).toEqual([200]);
  });

  it('does not keep the emulator from closing, whoever holds on to it', async () => {
    const emulator = await createEmulator({ seed: 'empty' });
    const socket = connect({ port: Number(new URL(emulator.url).port), allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.write(tunnel);
    await once(socket, 'data');

    await emulator.close();

    socket.destroy();
  });
});

describe('is answered', () => {
  it.each([
    ['HTTP/1.0', { version: 'HTTP/1.0' }],
    ['a wait for 100 Continue', { lines: ['Expect: 100-continue'] }],
    ['bytes in a header that are no ASCII', { lines: ['X-Odd: \u00e9\u00ff'] }],
    ['a cursor’s length in a header', { lines: [`X-Long: ${'x'.repeat(16_000)}`] }],
  ] satisfies [string, Request][])('%s', async (_what, request) => {
    expect(await statusesOf(textOf(request))).toEqual([200]);
  });

  it('HEAD like GET, without the body', async () => {
    const { answers } = await say(textOf({ verb: 'HEAD' }), { isHead: true });

    expect(answers[0]).toMatchObject({ status: 200, text: '' });
  });
});
