import { z } from 'zod';
import type { AppError, FieldViolation } from '../domain/errors';
import { AppRefusal, NotSentError, OutcomeUnseenError } from './app-refusal';
import { UnreadableAnswerError } from './read-answer';

/** What matters of a web method when it fails. */
export type FailureContext = {
  /** Whether a lost answer may hide a change. */
  effect: 'read' | 'write';
  /** The form's name for a field of Wix's, where they differ; by the last part of Wix's name. */
  fieldNames?: Readonly<Record<string, string>>;
  /** The same for forms whose fields are not known by the last part alone; in place of `fieldNames`. */
  toField?: (wixField: string) => string;
};

/**
 * What `@wix/sdk` throws for an answer other than 200. A body without details gets an application error whose code is
 * the HTTP status as a number. `errorHandler.getResolvedError` of `@wix/essentials` is no help here: it gives a text and
 * a request id, and neither the status nor the code.
 */
const refusalSchema = z.object({
  status: z.int(),
  requestId: z.string().nullish(),
  details: z
    .object({
      applicationError: z.object({ code: z.union([z.string(), z.number()]) }).optional(),
      validationError: z
        .object({
          fieldViolations: z.array(z.object({ field: z.string(), description: z.string() })),
        })
        .optional(),
    })
    .optional(),
});

type Refusal = z.infer<typeof refusalSchema>;

/** How `@wix/sdk` marks an error that was thrown while it sent a request or read the answer. */
const brokenRequestSchema = z.object({ runtimeError: z.instanceof(Error) });

/** Wix counts calls by the minute and the SDK does not hand on `Retry-After`. */
const RATE_LIMIT_SECONDS = 60;

/** The error as the page knows it; anything that is not a failure of the loyalty service is thrown on. */
export function toAppError(thrown: unknown, context: FailureContext): AppError {
  if (thrown instanceof NotSentError) {
    return toAppError(thrown.cause, { ...context, effect: 'read' });
  }
  if (thrown instanceof OutcomeUnseenError) {
    const { requestId } = toAppError(thrown.cause, context);
    return { ...toUnavailable('NO_ANSWER', context), ...(requestId && { requestId }) };
  }
  if (thrown instanceof AppRefusal) {
    return { kind: thrown.kind, code: thrown.code };
  }
  const refusal = refusalSchema.safeParse(thrown);
  if (refusal.success) {
    return fromRefusal(refusal.data, context);
  }
  if (thrown instanceof UnreadableAnswerError) {
    return toUnavailable('UNREADABLE_ANSWER', context);
  }
  if (brokenRequestSchema.safeParse(thrown).success) {
    return toUnavailable('NO_ANSWER', context);
  }
  throw thrown;
}

/** The SDK takes nothing but 200 for a yes; whatever else is no refusal is no answer either. */
function fromRefusal(refusal: Refusal, context: FailureContext): AppError {
  const { status, details } = refusal;
  const support = refusal.requestId ? { requestId: refusal.requestId } : {};
  const code = toCode(refusal);
  const violations = details?.validationError?.fieldViolations;
  if (status >= 500 || status < 400) {
    return { ...toUnavailable(code, context), ...support };
  }
  if (violations) {
    return { kind: 'invalid', code, fields: toFields(violations, context), ...support };
  }
  if (status === 429) {
    return { kind: 'rate-limited', code, retryAfterSeconds: RATE_LIMIT_SECONDS, ...support };
  }
  return { kind: toKind(status, code), code, ...support };
}

function toCode({ status, details }: Refusal): string {
  if (details?.validationError) {
    return 'INVALID_ARGUMENT';
  }
  const code = details?.applicationError?.code;
  return typeof code === 'string' ? code : `HTTP_${status}`;
}

/** Wix answers 409 both to a stale revision and to a name that is taken: only the first can be tried again. */
function toKind(status: number, code: string) {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return code === 'INVALID_REVISION' ? 'conflict' : 'refused';
    default:
      return 'refused';
  }
}

/** After a write, no readable answer means that nobody knows whether it happened. */
function toUnavailable(code: string, { effect }: FailureContext): AppError {
  return { kind: 'unavailable', code: effect === 'write' ? 'OUTCOME_UNKNOWN' : code };
}

function toFields(
  violations: { field: string; description: string }[],
  { fieldNames, toField }: FailureContext,
): FieldViolation[] {
  return violations.map(({ field, description }) => {
    const name = field.split('.').at(-1) ?? field;
    return { field: toField?.(field) ?? fieldNames?.[name] ?? name, message: description };
  });
}
