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
  /** The response body, as JSON. */
  answer(input: unknown, context: RequestContext): string;
};

/**
 * Binds a method to the schema of its request. `input` holds path parameters, query parameters and body together;
 * whatever the schema does not name is refused. `run` returns the response body. A method that is asked over and over,
 * and whose answer depends on nothing but what is stored and what `rememberedBy` says, is run again only after something
 * was written.
 */
export function defineHandler<Schema extends z.ZodType>(definition: {
  method: string;
  input: Schema;
  run(input: z.output<Schema>, context: RequestContext): object;
  rememberedBy?: (input: z.output<Schema>) => string;
}): Handler {
  const { method } = definition;
  return {
    method,
    answer(input, context) {
      const parsed = definition.input.safeParse(input);
      if (!parsed.success) throw new InvalidRequestError(toViolations(parsed.error, input));
      const asked = parsed.data;
      const key = definition.rememberedBy?.(asked);
      if (key === undefined) return JSON.stringify(definition.run(asked, context));
      return context.engine.store.remember(`${method} ${key}`, () =>
        JSON.stringify(definition.run(asked, context)),
      );
    },
  };
}

/** The request of a method that takes nothing. */
export const NO_INPUT = z.strictObject({});
