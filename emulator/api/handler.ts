import { z } from 'zod';
import { InvalidRequestError } from '../engine/errors';
import type { Engine } from '../engine/execute';
import type { Caller } from './auth';
import { toViolations } from './violations';

/** What a method works with besides its input. */
export type RequestContext = {
  engine: Engine;
  caller: Caller;
  /** Where the emulator is reached, for the URLs it hands out. */
  baseUrl: string;
};

/** A Wix method that is implemented. */
export type Handler = {
  /** As in api/methods.ts, e.g. `accounts.earnPoints`. */
  method: string;
  handle(input: unknown, context: RequestContext): object;
};

/**
 * Binds a method to the schema of its request. `input` holds path parameters, query parameters and body together;
 * whatever the schema does not name is refused. `run` returns the response body.
 */
export function defineHandler<Schema extends z.ZodType>(definition: {
  method: string;
  input: Schema;
  run(input: z.output<Schema>, context: RequestContext): object;
}): Handler {
  return {
    method: definition.method,
    handle(input, context) {
      const parsed = definition.input.safeParse(input);
      if (!parsed.success) throw new InvalidRequestError(toViolations(parsed.error, input));
      return definition.run(parsed.data, context);
    },
  };
}

/** The request of a method that takes nothing. */
export const NO_INPUT = z.strictObject({});
