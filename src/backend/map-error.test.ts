import { describe, expect, it } from 'vitest';
import { OutcomeUnseenError } from './app-refusal';
import { toAppError, type FailureContext } from './map-error';
import { UnreadableAnswerError } from './read-answer';

const READ: FailureContext = { effect: 'read' };
const WRITE: FailureContext = { effect: 'write' };

/** As `@wix/sdk` throws it, see the contract tests of the web methods. */
function refusal(status: number, details: object): Error {
  return Object.assign(new Error('{}'), { status, details, requestId: 'request-1' });
}

function withCode(status: number, code: string | number): Error {
  return refusal(status, { applicationError: { code, description: 'Server text', data: {} } });
}

describe('an error of the loyalty service', () => {
  it.each([
    [401, 'UNAUTHENTICATED', 'unauthenticated'],
    [403, 'PERMISSION_DENIED', 'forbidden'],
    [404, 'NOT_FOUND', 'not-found'],
    [409, 'INVALID_REVISION', 'conflict'],
    [409, 'ALREADY_EXISTS', 'refused'],
    [428, 'BASIC_TIERS_LIMIT_REACHED', 'refused'],
    [400, 'SOMETHING_NEW', 'refused'],
  ] as const)('with status %i and code %s is %s', (status, code, kind) => {
    expect(toAppError(withCode(status, code), WRITE)).toEqual({
      kind,
      code,
      requestId: 'request-1',
    });
  });

  it('names the refused fields as the form does', () => {
    const thrown = refusal(400, {
      validationError: {
        fieldViolations: [
          { field: 'options.balance', description: 'must not be negative' },
          { field: 'revision', description: 'is required' },
        ],
      },
    });

    const error = toAppError(thrown, { ...WRITE, fieldNames: { balance: 'change.points' } });

    expect(error).toEqual({
      kind: 'invalid',
      code: 'INVALID_ARGUMENT',
      fields: [
        { field: 'change.points', message: 'must not be negative' },
        { field: 'revision', message: 'is required' },
      ],
      requestId: 'request-1',
    });
  });

  it('with status 429 says how long to wait', () => {
    expect(toAppError(withCode(429, 429), READ)).toEqual({
      kind: 'rate-limited',
      code: 'HTTP_429',
      retryAfterSeconds: 60,
      requestId: 'request-1',
    });
  });

  it('with a status of 500 or more is unavailable', () => {
    expect(toAppError(withCode(503, 503), READ)).toEqual({
      kind: 'unavailable',
      code: 'HTTP_503',
      requestId: 'request-1',
    });
  });
});

describe('an answer that never came or cannot be read', () => {
  const network = Object.assign(new TypeError('fetch failed'), {
    runtimeError: new TypeError('x'),
  });
  const notJson = Object.assign(new SyntaxError('{}'), { runtimeError: new SyntaxError('x') });
  const noWords = new UnreadableAnswerError('account is missing');

  it.each([
    ['network', network, 'NO_ANSWER'],
    ['not JSON', notJson, 'NO_ANSWER'],
    ['incomplete', noWords, 'UNREADABLE_ANSWER'],
  ])('after a read is unavailable (%s)', (_case, thrown, code) => {
    expect(toAppError(thrown, READ)).toEqual({ kind: 'unavailable', code });
  });

  it.each([
    ['network', network],
    ['not JSON', notJson],
    ['incomplete', noWords],
    ['a status of 500', refusal(500, {})],
    ['a status that is neither 200 nor a refusal', refusal(202, {})],
    ['no look at what came of it', new OutcomeUnseenError('unseen', { cause: withCode(429, 429) })],
  ])('after a write leaves the outcome unknown (%s)', (_case, thrown) => {
    expect(toAppError(thrown, WRITE)).toMatchObject({
      kind: 'unavailable',
      code: 'OUTCOME_UNKNOWN',
    });
  });
});

describe('anything else', () => {
  it.each([[new TypeError('Invalid URL')], [new Error('bug')], ['text']])(
    'is a bug, and thrown on: %s',
    (thrown) => {
      expect(() => toAppError(thrown, READ)).toThrow(thrown);
    },
  );
});
