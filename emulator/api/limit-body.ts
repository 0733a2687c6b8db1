import type { Context, Env, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalidField, InvalidRequestError } from '../engine/errors';
import { refuseCutBody } from './request-input';

const MEBIBYTE = 1024 * 1024;

/** Refuses bodies above 1 MiB. */
export const limitBody = limitBodyTo(1);

/**
 * Refuses larger bodies. A declared length is believed, because the server reads no more than that; only what comes
 * without one is counted, which makes the request several times as expensive.
 */
export function limitBodyTo(mebibytes: number) {
  const refuse = (context: Context): never => {
    // The rest of the body is left unread, so the connection cannot be used again.
    context.header('Connection', 'close');
    throw invalidField('body', `is larger than ${mebibytes} MiB`, 'MAX_SIZE');
  };
  const maxSize = mebibytes * MEBIBYTE;
  const countWhileReading = bodyLimit({ maxSize, onError: refuse });
  return <Environment extends Env>(context: Context<Environment, string>, next: Next) => {
    if (context.req.header('transfer-encoding') !== undefined) {
      // Whoever refuses the request before its body is read leaves the body in the connection's way.
      context.header('Connection', 'close');
      return countWhileReading(context, next).catch(refuseUnread);
    }
    const length = Number(context.req.header('content-length') ?? 0);
    return length > maxSize ? refuse(context) : next();
  };
}

/** Whatever the count stumbles over but the size is a body without an end. */
function refuseUnread(error: unknown): never {
  if (error instanceof InvalidRequestError) throw error;
  refuseCutBody();
}
