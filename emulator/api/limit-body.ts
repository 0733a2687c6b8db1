import type { Context, Env, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalidField } from '../engine/errors';

const MAX_BODY_BYTES = 1024 * 1024;

const countWhileReading = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: refuse });

/**
 * Refuses bodies above 1 MiB. A declared length is believed, because the server reads no more than that; only what
 * comes without one is counted, which makes the request several times as expensive.
 */
export function limitBody<Environment extends Env>(
  context: Context<Environment, string>,
  next: Next,
): ReturnType<typeof countWhileReading> {
  if (context.req.header('transfer-encoding') !== undefined) {
    // Whoever refuses the request before its body is read leaves the body in the connection's way.
    context.header('Connection', 'close');
    return countWhileReading(context, next);
  }
  const length = Number(context.req.header('content-length') ?? 0);
  return length > MAX_BODY_BYTES ? refuse(context) : next();
}

/** The rest of the body is left unread, so the connection cannot be used again. */
function refuse<Environment extends Env>(context: Context<Environment, string>): never {
  context.header('Connection', 'close');
  throw invalidField('body', 'is larger than 1 MiB', 'MAX_SIZE');
}
