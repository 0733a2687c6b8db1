import { z } from 'zod';
import type { Result } from '../domain/errors';
import { MAX_CALLS_PER_REQUEST, MAX_LOYALTY_CALLS_PER_REQUEST } from '../domain/web-method-batch';
import type { ExposedMethods } from './exposed-methods';
import { RequestRefusal } from './request-refusal';

const MAX_BODY_BYTES = 64 * 1024;

const batchSchema = z.strictObject({
  calls: z
    .array(z.strictObject({ method: z.string(), args: z.array(z.unknown()) }))
    .min(1)
    .max(MAX_CALLS_PER_REQUEST),
});

/** A web method by its name, with the arguments it was sent. */
export type Call = { method: string; run: () => Promise<Result<unknown>> };

/**
 * The calls of a request, each of a method that exists with as many arguments as it takes; none of them runs yet, so a
 * batch that would need more sub-requests than Wix allows changes nothing.
 * Throws `RequestRefusal`.
 */
export async function readBatch(request: Request, methods: ExposedMethods): Promise<Call[]> {
  const batch = batchSchema.safeParse(parseJson(await readText(request)));
  if (!batch.success) {
    throw new RequestRefusal(400, 'MALFORMED_BATCH');
  }
  let loyaltyCalls = 0;
  return batch.data.calls.map(({ method, args }) => {
    const known = methods.get(method);
    if (!known) {
      throw new RequestRefusal(400, 'UNKNOWN_METHOD');
    }
    if (args.length !== known.argumentCount) {
      throw new RequestRefusal(400, 'WRONG_ARGUMENT_COUNT');
    }
    loyaltyCalls += known.loyaltyCalls;
    if (loyaltyCalls > MAX_LOYALTY_CALLS_PER_REQUEST) {
      throw new RequestRefusal(400, 'BATCH_TOO_DEAR');
    }
    return { method, run: () => known(...args) };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestRefusal(400, 'MALFORMED_JSON');
  }
}

/** Reads no further than the limit, whatever `Content-Length` claims. */
async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      throw new RequestRefusal(413, 'BODY_TOO_LARGE');
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
