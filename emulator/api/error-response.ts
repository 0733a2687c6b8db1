import { ERROR_KINDS, type ErrorKind, InvalidRequestError, LoyaltyError } from '../engine/errors';

/** Wix's error envelope: https://dev.wix.com/docs/rest/articles/get-started/errors */
export type ErrorResponse = { status: ErrorStatus; body: { message: string; details: object } };

export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 428 | 429 | 500 | 501 | 503;

const STATUS_OF_KIND = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  precondition: 428,
  'rate-limited': 429,
  unavailable: 503,
  'not-implemented': 501,
} as const satisfies Record<ErrorKind, ErrorStatus>;

/** The answer to anything thrown while a request was handled. Only a refusal explains itself; a 5xx says nothing. */
export function toErrorResponse(error: unknown): ErrorResponse {
  if (error instanceof InvalidRequestError) {
    const fieldViolations = error.violations.map(({ field, description, rule, data }) => ({
      field,
      description,
      violatedRule: rule,
      ruleName: rule,
      ...(data && { data }),
    }));
    return {
      status: 400,
      body: { message: error.message, details: { validationError: { fieldViolations } } },
    };
  }
  if (error instanceof LoyaltyError) {
    return {
      status: STATUS_OF_KIND[ERROR_KINDS[error.code]],
      body: {
        message: error.message,
        details: {
          applicationError: { code: error.code, description: error.message, data: error.data },
        },
      },
    };
  }
  return { status: 500, body: { message: '', details: {} } };
}
