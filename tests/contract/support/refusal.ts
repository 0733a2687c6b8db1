import { z } from 'zod';

const sdkErrorSchema = z.object({
  status: z.number(),
  details: z.object({
    applicationError: z.object({ code: z.union([z.string(), z.number()]) }).optional(),
    validationError: z
      .object({ fieldViolations: z.array(z.object({ field: z.string() })) })
      .optional(),
  }),
});

export type Refusal = { status: number; code?: string | number; fields?: string[] };

/**
 * What the SDK threw: the HTTP status, and the application error's code or the names of the violated fields (as the
 * SDK renames them). Fails when the call went through.
 */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const outcome = await call.then(
    () => 'answered' as const,
    (error: unknown) => sdkErrorSchema.parse(error),
  );
  if (outcome === 'answered') throw new Error('The call was expected to be refused');
  const { applicationError, validationError } = outcome.details;
  return {
    status: outcome.status,
    ...(applicationError && { code: applicationError.code }),
    ...(validationError && { fields: validationError.fieldViolations.map(({ field }) => field) }),
  };
}

export const UNAUTHENTICATED: Refusal = { status: 401, code: 'UNAUTHENTICATED' };
export const DENIED: Refusal = { status: 403, code: 'PERMISSION_DENIED' };
export const OUTDATED: Refusal = { status: 409, code: 'INVALID_REVISION' };
export const NOT_FOUND: Refusal = { status: 404, code: 'NOT_FOUND' };
