import { ERROR_KINDS, type ErrorKind, InvalidRequestError, LoyaltyError } from '../engine/errors';

/** Wix's error envelope: https://dev.wix.com/docs/rest/articles/get-started/errors */
export type ErrorResponse = { status: ErrorStatus; body: { message: string; details: object } };

export type ErrorStatus =
  400 | 401 | 403 | 404 | 409 | 428 | 429 | 500 | 501 | 503 | keyof typeof CODES_OF_HTTP;

/** What HTTP itself has a status for; Wix's documents name none of them. */
const CODES_OF_HTTP = {
  408: 'REQUEST_TIMEOUT',
  413: 'CONTENT_TOO_LARGE',
  414: 'URI_TOO_LONG',
  417: 'EXPECTATION_FAILED',
  431: 'REQUEST_HEADER_FIELDS_TOO_LARGE',
} as const;

/** The refusal of a request that is too much, or too slow, to be read. */
export class HttpRefusal extends Error {
  readonly status: keyof typeof CODES_OF_HTTP;

  constructor(status: keyof typeof CODES_OF_HTTP, message: string) {
    super(message);
    this.status = status;
  }
}

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
    const { code, message, data } = error;
    return applicationError(STATUS_OF_KIND[ERROR_KINDS[code]], { code, message, data });
  }
  if (error instanceof HttpRefusal) {
    const { status, message } = error;
    return applicationError(status, { code: CODES_OF_HTTP[status], message, data: {} });
  }
  return { status: 500, body: { message: '', details: {} } };
}

function applicationError(
  status: ErrorStatus,
  { code, message, data }: { code: string; message: string; data: Record<string, unknown> },
): ErrorResponse {
  return {
    status,
    body: { message, details: { applicationError: { code, description: message, data } } },
  };
}
