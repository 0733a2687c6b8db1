import { beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { z } from 'zod';
import type { Account } from '../../domain/account';
import { WebMethodError } from '../../domain/errors';
import { MAX_CALLS_PER_REQUEST } from '../../domain/web-method-batch';
import { webMethods } from './web-methods';

const network = vi.hoisted(() => vi.fn<(url: string, init: RequestInit) => Promise<Response>>());
vi.mock('@wix/essentials', () => ({ httpClient: { fetchWithAuth: network } }));

const batchSchema = z.object({
  calls: z.array(z.object({ method: z.string(), args: z.array(z.unknown()) })),
});

const sent: ({ url: string } & z.infer<typeof batchSchema>)[] = [];

/** Answers each call by naming it. */
async function echo(url: string, init: RequestInit): Promise<Response> {
  const { calls } = batchSchema.parse(await new Response(init.body).json());
  sent.push({ url, calls });
  return Response.json({ results: calls.map((call) => ({ ok: true, data: call })) });
}

beforeEach(() => {
  sent.length = 0;
  network.mockReset().mockImplementation(echo);
});

const programs = webMethods('programs');
const accounts = webMethods('accounts');
const ada = { accountId: 'ada' };

describe('the web methods of a page', () => {
  it('have the types of the backend, without its envelope', () => {
    expectTypeOf(accounts.getAccount).toEqualTypeOf<
      (input: { accountId: string }) => Promise<Account>
    >();
    expectTypeOf(programs.pauseProgram).parameters.toEqualTypeOf<[]>();
  });

  it('travel together when they are called in the same tick', async () => {
    const answers = await Promise.all([accounts.getAccount(ada), programs.getProgram()]);

    expect(answers).toEqual([
      { method: 'accounts.getAccount', args: [ada] },
      { method: 'programs.getProgram', args: [] },
    ]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toMatch(/\/api\/web-methods$/);
  });

  it('travel apart when one is called after the other', async () => {
    await programs.getProgram();
    await programs.getProgram();

    expect(sent).toHaveLength(2);
  });

  it('are spread over several requests when there are more than one may carry', async () => {
    const many = Array.from({ length: MAX_CALLS_PER_REQUEST + 1 }, (_, i) => ({
      accountId: `${i}`,
    }));

    const answers = await Promise.all(many.map((input) => accounts.getAccount(input)));

    expect(sent.map(({ calls }) => calls.length)).toEqual([MAX_CALLS_PER_REQUEST, 1]);
    expect(answers).toEqual(
      many.map((input) => ({ method: 'accounts.getAccount', args: [input] })),
    );
  });

  it('travel alone when they are told to', async () => {
    await Promise.all([
      webMethods('accounts', 'alone').getAccount(ada),
      programs.getProgram(),
      accounts.getAccount(ada),
    ]);

    expect(sent.map(({ calls }) => calls.length)).toEqual([1, 2]);
  });

  it('fail one by one', async () => {
    const gone = { kind: 'not-found', code: 'NOT_FOUND', requestId: 'request-1' };
    network.mockResolvedValue(
      Response.json({
        results: [
          { ok: false, error: gone },
          { ok: true, data: 'fine' },
        ],
      }),
    );

    const [failed, fine] = await Promise.allSettled([
      accounts.getAccount(ada),
      accounts.getAccount(ada),
    ]);

    expect(failed).toMatchObject({ status: 'rejected', reason: { detail: gone } });
    expect(fine).toEqual({ status: 'fulfilled', value: 'fine' });
  });

  it('all fail with the reason for which the endpoint turned the request away', async () => {
    const error = { kind: 'unauthenticated', code: 'TOKEN_EXPIRED' };
    network.mockResolvedValue(Response.json({ ok: false, error }, { status: 401 }));

    const failures = await Promise.all([failure(), failure()]);

    expect(failures.map(({ detail }) => detail)).toEqual([error, error]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no answer in time', () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['a page instead of JSON', () => Promise.resolve(new Response('<html>', { status: 502 }))],
    ['nothing', () => Promise.resolve(new Response(''))],
    ['somebody else answering', () => Promise.resolve(Response.json({ error: 'no' }))],
    ['an answer for fewer calls', () => Promise.resolve(Response.json({ results: [] }))],
  ])('are unavailable on %s', async (_case, answer) => {
    network.mockImplementation(answer);

    expect((await failure()).detail).toEqual({ kind: 'unavailable', code: 'NO_ANSWER' });
  });

  it('do not wait for an answer for ever', async () => {
    await programs.getProgram();

    expect(network.mock.calls[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });
});

async function failure(): Promise<WebMethodError> {
  const [outcome] = await Promise.allSettled([programs.getProgram()]);
  if (outcome.status === 'rejected' && outcome.reason instanceof WebMethodError) {
    return outcome.reason;
  }
  return expect.fail('it did not fail with a WebMethodError');
}
