import { MutationObserver, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebMethodError, type AppError } from '../../domain/errors';
import { createQueryClient } from './query-client';

const unavailable: AppError = { kind: 'unavailable', code: 'NO_ANSWER' };
const unexpected: AppError = { kind: 'unexpected', code: 'UNEXPECTED' };
const refused: AppError = { kind: 'refused', code: 'HTTP_428' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a page's cache", () => {
  it.each([
    ['three times when Wix cannot be reached', unavailable, 3],
    ['once when Wix refuses', refused, 1],
  ])('reads %s', async (_case, error, attempts) => {
    const queryFn = vi.fn(() => Promise.reject(new WebMethodError(error)));
    const reading = new QueryObserver(createQueryClient(), { queryKey: ['x'], queryFn });

    const stop = reading.subscribe(() => undefined);
    await vi.runAllTimersAsync();

    expect(reading.getCurrentResult().error?.detail).toEqual(error);
    expect(queryFn).toHaveBeenCalledTimes(attempts);
    stop();
  });

  it('never repeats a write', async () => {
    const mutationFn = vi.fn(() => Promise.reject(new WebMethodError(unavailable)));
    const write = new MutationObserver(createQueryClient(), { mutationFn });
    const failure = expect(write.mutate()).rejects.toThrow(WebMethodError);

    await vi.runAllTimersAsync();

    await failure;
    expect(mutationFn).toHaveBeenCalledOnce();
  });

  it('calls a write done only when what it touched is fresh', async () => {
    const client = createQueryClient();
    let balance = 100;
    const reading = new QueryObserver(client, {
      queryKey: ['balance'],
      queryFn: () => Promise.resolve(balance),
    });
    const stop = reading.subscribe(() => undefined);
    await vi.runAllTimersAsync();
    const write = new MutationObserver(client, {
      mutationFn: () => {
        balance = 150;
        return Promise.resolve('done');
      },
      meta: { invalidates: [['balance']] },
    });

    await Promise.all([write.mutate(), vi.runAllTimersAsync()]);

    expect(reading.getCurrentResult().data).toBe(150);
    stop();
  });

  it.each<[string, AppError, number]>([
    ['reads again what a write may have changed although its answer was lost', unavailable, 2],
    ['reads again what a write may have changed before a bug', unexpected, 2],
    ['does not read again what a refused write cannot have changed', refused, 1],
  ])('%s', async (_case, error, reads) => {
    const client = createQueryClient();
    const queryFn = vi.fn(() => Promise.resolve(100));
    const reading = new QueryObserver(client, { queryKey: ['balance'], queryFn });
    const stop = reading.subscribe(() => undefined);
    await vi.runAllTimersAsync();
    const write = new MutationObserver(client, {
      mutationFn: () => Promise.reject(new WebMethodError(error)),
      meta: { invalidates: [['balance']] },
    });
    const failure = expect(write.mutate()).rejects.toThrow(WebMethodError);

    await vi.runAllTimersAsync();

    await failure;
    expect(queryFn).toHaveBeenCalledTimes(reads);
    stop();
  });
});
