import type { z } from 'zod';
import type { Result } from '../domain/errors';
import { toAppError, type FailureContext } from './map-error';
import { toInvalid } from './map-invalid';

export type MethodSpec = FailureContext & {
  /** The most requests that one call makes to Wix's services; with more than 2, pages call it alone. */
  loyaltyCalls: number;
};

/** What the dispatcher has to know about a web method before it runs it. */
export type MethodFacts = { loyaltyCalls: number; argumentCount: 0 | 1 };

/**
 * Makes the function behind a web method: checks its argument against the schema before anything runs, and answers
 * expected failures as values. It throws only what no rule of `map-error` knows, which is a bug.
 */
export function loyaltyMethod<Input extends z.ZodType, Output>(
  spec: MethodSpec & { input: Input },
  run: (input: z.output<Input>) => Promise<Output>,
): ((input: z.input<Input>) => Promise<Result<Output>>) & MethodFacts;
export function loyaltyMethod<Output>(
  spec: MethodSpec,
  run: () => Promise<Output>,
): (() => Promise<Result<Output>>) & MethodFacts;
export function loyaltyMethod(
  spec: MethodSpec & { input?: z.ZodType },
  run: (input: unknown) => Promise<unknown>,
): ((input?: unknown) => Promise<Result<unknown>>) & MethodFacts {
  const method = async (input?: unknown): Promise<Result<unknown>> => {
    const parsed = spec.input?.safeParse(input);
    if (parsed?.success === false) {
      return { ok: false, error: toInvalid(parsed.error) };
    }
    try {
      return { ok: true, data: await run(parsed?.data) };
    } catch (thrown) {
      return { ok: false, error: toAppError(thrown, spec) };
    }
  };
  const argumentCount = spec.input ? 1 : 0;
  return Object.assign(method, { loyaltyCalls: spec.loyaltyCalls, argumentCount } as const);
}
