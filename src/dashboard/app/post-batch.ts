import { httpClient } from '@wix/essentials';
import { z } from 'zod';
import type { AppError, Result } from '../../domain/errors';

export type Call = { method: string; args: unknown[] };

const ENDPOINT = new URL('/api/web-methods', import.meta.url).href;
const TIMEOUT_MS = 30_000;

/** Nobody knows whether the calls ran. */
export const NO_ANSWER: Result<never> = {
  ok: false,
  error: { kind: 'unavailable', code: 'NO_ANSWER' },
};

/** The endpoint is built from the same sources, so only this is checked: that it was the endpoint who answered. */
const failureSchema = z.object({
  ok: z.literal(false),
  error: z.custom<AppError>(
    (value) => z.object({ kind: z.string(), code: z.string() }).safeParse(value).success,
  ),
});
const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  failureSchema,
]);

/**
 * Sends the calls in one request and gives their results in the same order. Never rejects: whatever prevents an answer
 * is the result of every call.
 */
export async function postBatch(calls: Call[]): Promise<Result<unknown>[]> {
  const answer = await post(calls);
  const answered = z
    .object({ results: z.array(resultSchema).length(calls.length) })
    .safeParse(answer);
  if (answered.success) {
    return answered.data.results;
  }
  const refused = failureSchema.safeParse(answer);
  return calls.map(() => (refused.success ? refused.data : NO_ANSWER));
}

/** The answer's JSON; undefined when there is no connection, no answer in time, or none that is JSON. */
async function post(calls: Call[]): Promise<unknown> {
  try {
    const response = await httpClient.fetchWithAuth(ENDPOINT, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ calls }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}
