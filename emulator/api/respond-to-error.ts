import { randomUUID } from 'node:crypto';
import type { Context, Env } from 'hono';
import { toErrorResponse } from './error-response';
import {
  DROPPED_HEADER,
  DROPPED_STATUS,
  DroppedConnectionError,
  OrderedFailure,
} from './inject-fault';

/** Every response says which request it answers; the SDK hands the id on in its errors. */
export const REQUEST_ID = 'X-Wix-Request-Id';

/** Answers with Wix's envelope. A bug is written to standard error with the request id; a refusal is not. */
export function respondToError<Environment extends Env>(
  error: Error,
  context: Context<Environment, string>,
) {
  if (error instanceof DroppedConnectionError) {
    return context.body(null, DROPPED_STATUS, { [DROPPED_HEADER]: error.message });
  }
  const { status, body } = toErrorResponse(error);
  const requestId = randomUUID();
  if (status === 500 && !(error instanceof OrderedFailure)) {
    process.stderr.write(`${requestId} ${error.stack ?? error.message}\n`);
  }
  context.header(REQUEST_ID, requestId);
  return context.json(body, status);
}
