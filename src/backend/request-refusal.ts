import type { AppError } from '../domain/errors';

const KINDS = {
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  405: 'invalid',
  413: 'invalid',
  415: 'invalid',
  503: 'unavailable',
} as const;

/** A whole request that is turned away before any of its calls runs. */
export class RequestRefusal extends Error {
  override readonly name = 'RequestRefusal';
  readonly status: keyof typeof KINDS;
  readonly code: string;

  constructor(status: keyof typeof KINDS, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

/** The refusal as an answer: its status, and the error in the union that pages know. */
export function toRefusalResponse({ status, code }: RequestRefusal): Response {
  const kind = KINDS[status];
  const error: AppError = kind === 'invalid' ? { kind, code, fields: [] } : { kind, code };
  return toFailureResponse(status, error, status === 405 ? { Allow: 'POST' } : {});
}

export function toFailureResponse(
  status: number,
  error: AppError,
  headers: Record<string, string> = {},
): Response {
  return Response.json(
    { ok: false, error },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  );
}
