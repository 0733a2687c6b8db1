import { describe, expect, it } from 'vitest';
import { createRequestLog } from './request-log';

describe('the log of requests', () => {
  it('keeps the last 200, newest first', () => {
    const log = createRequestLog();

    for (let count = 1; count <= 205; count += 1) log.open('GET', `/${count}`);

    expect(log.list()).toHaveLength(200);
    expect(log.list()[0]?.path).toBe('/205');
    expect(log.list()[199]?.path).toBe('/6');
  });

  it('finds a request by the id with which its sub-requests are marked', () => {
    const log = createRequestLog();
    const first = log.open('GET', '/first');
    log.open('GET', '/second');

    expect(log.find(first.id)).toBe(first);
    expect(log.find('')).toBeUndefined();
  });
});
