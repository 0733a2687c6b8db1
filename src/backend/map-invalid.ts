import type { z } from 'zod';
import type { AppError } from '../domain/errors';

/** Names each refused field by its path in the argument (`change.points`), as the form knows it. */
export function toInvalid(error: z.ZodError): AppError {
  return {
    kind: 'invalid',
    code: 'INVALID_ARGUMENT',
    fields: error.issues.map((issue) => ({
      field: issue.path.map(String).join('.'),
      message: issue.message,
    })),
  };
}
