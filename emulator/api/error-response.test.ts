import { describe, expect, it } from 'vitest';
import { ERROR_KINDS, type ErrorCode, InvalidRequestError, LoyaltyError } from '../engine/errors';
import { HttpRefusal, toErrorResponse } from './error-response';

const STATUSES = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  precondition: 428,
  'rate-limited': 429,
  unavailable: 503,
  'not-implemented': 501,
};
const isCode = (name: string): name is ErrorCode => Object.hasOwn(ERROR_KINDS, name);
const codes = Object.keys(ERROR_KINDS).filter(isCode);

describe('an error response', () => {
  it.each(codes)('to %s has its status, its code and what is known about it', (code) => {
    const error = new LoyaltyError(code, 'because', { entityId: 'a' });

    expect(toErrorResponse(error)).toEqual({
      status: STATUSES[ERROR_KINDS[code]],
      body: {
        message: 'because',
        details: { applicationError: { code, description: 'because', data: { entityId: 'a' } } },
      },
    });
  });

  it('to an invalid request names every field', () => {
    const error = new InvalidRequestError([
      { field: 'reward.name', description: 'must not be empty', rule: 'REQUIRED_FIELD' },
      { field: 'reward.type', description: 'is unknown', rule: 'INVALID_ENUM_VALUE' },
    ]);

    const { status, body } = toErrorResponse(error);

    expect(status).toBe(400);
    expect(body).toMatchObject({
      message: 'validation failed',
      details: {
        validationError: {
          fieldViolations: [
            { field: 'reward.name', violatedRule: 'REQUIRED_FIELD' },
            { field: 'reward.type', violatedRule: 'INVALID_ENUM_VALUE' },
          ],
        },
      },
    });
  });

  it('to what HTTP has a status for is an application error too', () => {
    expect(toErrorResponse(new HttpRefusal(414, 'because'))).toEqual({
      status: 414,
      body: {
        message: 'because',
        details: {
          applicationError: { code: 'URI_TOO_LONG', description: 'because', data: {} },
        },
      },
    });
  });

  it.each([new Error('disk full'), 'text', undefined])('to a bug says nothing about it', (bug) => {
    expect(toErrorResponse(bug)).toEqual({ status: 500, body: { message: '', details: {} } });
  });
});
