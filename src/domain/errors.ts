/** A field that the server refused, under the name the form knows it by. */
export type FieldViolation = { field: string; message: string };

/**
 * Everything that can go wrong between a page and the loyalty service, in the one shape that travels
 * from the backend to the screen. Text is chosen from `kind` and `code` by i18n; `requestId` is for support.
 */
export type AppError =
  | { kind: 'invalid'; code: string; fields: FieldViolation[]; requestId?: string }
  | { kind: 'not-found'; code: string; requestId?: string }
  | { kind: 'conflict'; code: string; requestId?: string }
  | { kind: 'refused'; code: string; requestId?: string }
  | { kind: 'forbidden'; code: string; requestId?: string }
  | { kind: 'unauthenticated'; code: string; requestId?: string }
  | { kind: 'rate-limited'; code: string; retryAfterSeconds: number; requestId?: string }
  | { kind: 'unavailable'; code: string; requestId?: string }
  | { kind: 'unexpected'; code: string; requestId?: string };

/** Failures of a write after which it may have happened all the same. */
export function mayHaveHappened({ kind }: AppError): boolean {
  return kind === 'unavailable' || kind === 'unexpected';
}

/** How a web method answers: expected failures are values, only bugs throw. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: AppError };

/** Thrown by the typed client in the browser, so that TanStack Query sees a failed call as an error. */
export class WebMethodError extends Error {
  override readonly name = 'WebMethodError';
  readonly detail: AppError;

  constructor(detail: AppError) {
    super(`${detail.kind}: ${detail.code}`);
    this.detail = detail;
  }
}
