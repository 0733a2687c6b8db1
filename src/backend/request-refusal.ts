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

/** The refusal in the error union that pages know. */
export function toError({ status, code }: RequestRefusal): AppError {
  const kind = KINDS[status];
  return kind === 'invalid' ? { kind, code, fields: [] } : { kind, code };
}
