import type { z } from 'zod';
import type { Result } from '../domain/errors';
import { toAppError } from './map-error';
import { toViolations } from './map-violations';

/** What the dispatcher has to know about a web method before it runs it. */
export type MethodSpec = {
  /** Whether a lost answer may hide a change. */
  effect: 'read' | 'write';
  /** The most requests that one call makes to the loyalty service. */
  loyaltyCalls: number;
};

export type MethodSpecWithInput<Input extends z.ZodType> = MethodSpec & { input: Input };

/**
 * Makes the function behind a web method: checks its argument against the schema before anything runs,
 * and answers expected failures as values. Errors that no rule of `map-error` knows are bugs, and thrown.
 */
export function loyaltyMethod<Input extends z.ZodType, Output>(
  spec: MethodSpecWithInput<Input>,
  run: (input: z.output<Input>) => Promise<Output>,
): ((input: z.input<Input>) => Promise<Result<Output>>) & { spec: MethodSpec };
export function loyaltyMethod<Output>(
  spec: MethodSpec,
  run: () => Promise<Output>,
): (() => Promise<Result<Output>>) & { spec: MethodSpec };
export function loyaltyMethod(
  spec: MethodSpec & { input?: z.ZodType },
  run: (input: unknown) => Promise<unknown>,
): ((input?: unknown) => Promise<Result<unknown>>) & { spec: MethodSpec } {
  const method = async (input?: unknown): Promise<Result<unknown>> => {
    const parsed = spec.input?.safeParse(input);
    if (parsed?.success === false) {
      return { ok: false, error: toViolations(parsed.error) };
    }
    try {
      return { ok: true, data: await run(parsed?.data) };
    } catch (thrown) {
      return { ok: false, error: toAppError(thrown, spec.effect) };
    }
  };
  return Object.assign(method, { spec });
}
