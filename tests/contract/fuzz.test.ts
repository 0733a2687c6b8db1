import { describe, expect, it } from 'vitest';
import { METHODS } from '../../emulator/api/methods';
import { send } from '../fuzz/request';
import { runFuzz } from '../fuzz/run-fuzz';

/** A few seconds of `npm run fuzz`. */
const REQUESTS = 600;
const upTo = (most: number) => (sent: number) => sent < most;

describe('a request with something wrong', () => {
  it('is refused in the shape of Wix’s errors, and nothing is written', async () => {
    const { failures, sent, refused, writesByRefusals, routes, onTheWire } = await runFuzz({
      seed: 1,
      goesOn: upTo(REQUESTS),
    });

    expect(failures).toEqual([]);
    expect(writesByRefusals).toBe(0);
    expect(sent).toBe(REQUESTS);
    expect(refused).toBeGreaterThan(REQUESTS / 2);
    expect(routes).toBeGreaterThan(METHODS.length);
    expect(Object.keys(onTheWire)).toEqual(expect.arrayContaining(['cut off', 'broken chunks']));
  });
});

describe('the fuzzer notices', () => {
  it.each([
    ['a refusal that wrote', writeAfterwards, 'a refusal wrote'],
    ['an error that is not of Wix’s shape', answerPlainly, 'no error of Wix’s shape'],
    ['a failure of the server', () => Promise.resolve(new Response('', { status: 500 })), '500'],
    ['what should have been refused', () => Promise.resolve(Response.json({})), '200 instead of'],
    ['a connection that breaks', () => Promise.reject(new Error('cut')), 'no answer: cut'],
  ])('%s', async (_what, deliver, problem) => {
    const { failures } = await runFuzz({ seed: 1, goesOn: upTo(40), deliver });

    expect(failures.map((failure) => failure.problem).join('\n')).toContain(problem);
  });
});

describe('the fuzzer notices on the wire', () => {
  it.each([
    ['what should have been refused', [200], 'instead of 400'],
    ['a failure of the server', [500], '500'],
    ['an answer that is missing', [], '0 answers'],
  ])('%s', async (_what, statuses, problem) => {
    const answers = statuses.map((status) => ({ status, headers: new Headers(), text: '{}' }));
    const speak = () => Promise.resolve({ answers, isClosed: true });

    const { failures } = await runFuzz({ seed: 1, goesOn: upTo(5), speak });

    expect(failures.map((failure) => failure.problem).join('\n')).toContain(problem);
  });

  it('a connection that is neither answered nor closed', async () => {
    const speak = () => Promise.reject(new Error('waited in vain'));

    const { failures } = await runFuzz({ seed: 1, goesOn: upTo(5), speak });

    expect(failures[0]?.problem).toBe('no answer: waited in vain');
  });
});

async function writeAfterwards(...[url, request]: Parameters<typeof send>): Promise<Response> {
  const response = await send(url, request);
  if (response.status >= 400) {
    await fetch(`${url}/__emulator/business-apps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"app":"restaurants"}',
    });
  }
  return response;
}

function answerPlainly(): Promise<Response> {
  const headers = { 'x-wix-request-id': '1' };
  return Promise.resolve(Response.json({ error: 'no' }, { status: 400, headers }));
}
