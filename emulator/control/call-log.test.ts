import { describe, expect, it } from 'vitest';
import { createCallLog } from './call-log';

const call = (path: string, status = 200) => ({
  at: '2026-01-01T00:00:00.000Z',
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
});
