import type { AppError } from '../../../../domain/errors';

/** Where something that must not happen twice stands between staff's decision and a certain outcome. */
export type AttemptPhase =
  /** `error` is why the last attempt certainly did not happen. */
  | { kind: 'deciding'; error: AppError | null }
  | { kind: 'under-way' }
  | { kind: 'done' }
  /** No answer came: it is being looked up. */
  | { kind: 'checking' }
  /** Looked up: it did not happen. */
  | { kind: 'not-done' }
  /** It could not even be looked up. */
  | { kind: 'unsure' };
