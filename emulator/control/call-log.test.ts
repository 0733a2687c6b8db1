import { describe, expect, it } from 'vitest';
import { type CallFilter, createCallLog } from './call-log';

const call = (path: string, status = 200) => ({
  at: Date.UTC(2026, 0, 1),
  verb: 'GET',
  path,
  status,
  durationMs: 1,
});

describe('the call log', () => {
  it('keeps the last thousand calls, the newest last', () => {
    const log = createCallLog();
    for (let index = 0; index < 1200; index += 1) log.add(call(`/${index}`));

    const calls = log.list({});

    expect(calls).toHaveLength(1000);
    expect([calls[0]?.path, calls.at(-1)?.path]).toEqual(['/200', '/1199']);
  });

  it('is filtered by a part of the path and by status', () => {
    const log = createCallLog();
    log.add(call('/loyalty-accounts/v1/accounts'));
    log.add(call('/loyalty-accounts/v1/accounts', 409));
    log.add(call('/loyalty-tiers/v1/tiers', 409));

    expect(log.list({ path: 'accounts', status: 409 })).toHaveLength(1);
  });

  it('is filtered by method, by failure and by whether the console sent it, newest at the limit', () => {
    const log = createCallLog();
    log.add({ ...call('/a', 500), method: 'accounts.getAccount' });
    log.add({ ...call('/b', 404), method: 'accounts.earnPoints', isFromConsole: true });
    log.add({ ...call('/c'), method: 'tiers.getTier' });

    const paths = (filter: CallFilter) => log.list(filter).map(({ path }) => path);
    expect(paths({ method: 'accounts' })).toEqual(['/a', '/b']);
    expect(paths({ minStatus: 400 })).toEqual(['/a', '/b']);
    expect(paths({ minStatus: 400, hideConsole: true })).toEqual(['/a']);
    expect(paths({ limit: 1 })).toEqual(['/c']);
  });

  it('keeps what was said in the last two hundred calls', () => {
    const log = createCallLog();
    for (let index = 1; index <= 201; index += 1) log.add(call('/'), { request: `${index}` });

    expect(log.get(1)?.exchange).toBeUndefined();
    expect(log.get(2)?.exchange).toEqual({ request: '2' });
    expect(log.get(202)).toBeUndefined();
  });
});
