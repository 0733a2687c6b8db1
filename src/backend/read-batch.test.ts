import { Permissions, webMethod } from '@wix/web-methods';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MAX_CALLS_PER_REQUEST } from '../domain/web-method-batch';
import { exposeMethods } from './exposed-methods';
import { loyaltyMethod } from './loyalty-method';
import { readBatch } from './read-batch';

const READ = { effect: 'read', loyaltyCalls: 1 } as const;

const methods = exposeMethods({
  echo: {
    say: webMethod(
      Permissions.Admin,
      loyaltyMethod({ ...READ, input: z.string() }, (word) => Promise.resolve(word)),
    ),
    silence: webMethod(
      Permissions.Admin,
      loyaltyMethod(READ, () => Promise.resolve(null)),
    ),
    forVisitors: webMethod(
      Permissions.Anyone,
      loyaltyMethod(READ, () => Promise.resolve('hello')),
    ),
    recite: webMethod(
      Permissions.Admin,
      loyaltyMethod({ effect: 'read', loyaltyCalls: 9 }, () => Promise.resolve('HI')),
    ),
    helper: () => 'not a web method',
  },
});

const say = { method: 'echo.say', args: ['hi'] };

function read(body?: string) {
  const content = body === undefined ? {} : { body };
  return readBatch(new Request('https://app.example', { method: 'POST', ...content }), methods);
}

function batch(calls: object[]): string {
  return JSON.stringify({ calls });
}

describe('the batch of a request', () => {
  it('has at most as many calls as fit, in their order', async () => {
    const calls = Array.from({ length: MAX_CALLS_PER_REQUEST }, (_, i) => ({
      method: 'echo.say',
      args: [`word ${i}`],
    }));

    const ready = await read(batch(calls));
    const words = await Promise.all(ready.map(({ run }) => run()));
    expect(words).toEqual(calls.map(({ args }) => ({ ok: true, data: args[0] })));
    await expect(read(batch([...calls, say]))).rejects.toMatchObject({
      status: 400,
      code: 'MALFORMED_BATCH',
    });
  });

  it('costs no more calls to the loyalty service than fit', async () => {
    const recite = { method: 'echo.recite', args: [] };

    expect(await read(batch([recite, ...Array.from({ length: 7 }, () => say)]))).toHaveLength(8);
    await expect(read(batch([recite, recite]))).rejects.toMatchObject({
      status: 400,
      code: 'BATCH_TOO_DEAR',
    });
  });

  it('is read whole up to 64 KiB, whatever its letters weigh', async () => {
    const frame = batch([{ method: 'echo.say', args: [''] }]).length;
    const fitting = batch([{ method: 'echo.say', args: ['é'.repeat((65_536 - frame) / 2)] }]);

    expect(await read(fitting)).toHaveLength(1);
    await expect(read(`${fitting}  `)).rejects.toMatchObject({
      status: 413,
      code: 'BODY_TOO_LARGE',
    });
  });

  it.each([
    [undefined, 'MALFORMED_JSON'],
    ['', 'MALFORMED_JSON'],
    ['{"calls":', 'MALFORMED_JSON'],
    ['[]', 'MALFORMED_BATCH'],
    ['null', 'MALFORMED_BATCH'],
    [batch([]), 'MALFORMED_BATCH'],
    [batch([{ method: 'echo.say' }]), 'MALFORMED_BATCH'],
    [batch([{ method: 'echo.say', args: { 0: 'hi' } }]), 'MALFORMED_BATCH'],
    [batch([{ ...say, permission: 'Anyone' }]), 'MALFORMED_BATCH'],
    [batch([say, { method: 'echo.say', args: [] }]), 'WRONG_ARGUMENT_COUNT'],
    [batch([say, { method: 'echo.silence', args: [1] }]), 'WRONG_ARGUMENT_COUNT'],
  ])('cannot be %s', async (body, code) => {
    await expect(read(body)).rejects.toMatchObject({ status: 400, code });
  });

  it.each([
    'echo.shout',
    'other.say',
    'echo',
    '',
    'echo.say.name',
    'echo.constructor',
    'echo.__proto__',
    '__proto__.toString',
    'constructor.keys',
    'echo.helper',
    'echo.forVisitors',
  ])('cannot name "%s"', async (method) => {
    await expect(read(batch([say, { method, args: [] }]))).rejects.toMatchObject({
      status: 400,
      code: 'UNKNOWN_METHOD',
    });
  });
});
