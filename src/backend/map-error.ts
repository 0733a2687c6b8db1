import type { AppError } from '../domain/errors';

export function toAppError(thrown: unknown, effect: 'read' | 'write'): AppError {
  if (effect === 'write') {
    return { kind: 'unavailable', code: 'OUTCOME_UNKNOWN' };
  }
  throw thrown;
}
