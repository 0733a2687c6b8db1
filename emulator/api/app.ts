import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { invalidField, LoyaltyError } from '../engine/errors';
import type { Engine } from '../engine/execute';
import { authenticate, authorize } from './auth';
import { toErrorResponse } from './error-response';
import { HANDLERS } from './handlers';
import { type MethodDefinition, METHODS } from './methods';
import { readInput } from './request-input';

const MAX_BODY_BYTES = 1024 * 1024;
const PREFIXES = ['', '/_api'];

/** The Wix paths. `engine` is asked for at every request, because a reset replaces it. */
export function createWixApi(engine: () => Engine): Hono {
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw invalidField('body', 'is larger than 1 MiB', 'MAX_SIZE');
      },
    }),
  );
  for (const method of METHODS) {
    for (const prefix of PREFIXES) {
      app.on(method.verb, prefix + method.path, (context) => answer(context, method, engine()));
    }
  }
  app.notFound((context) => {
    throw new LoyaltyError('NOT_FOUND', `No method at ${context.req.method} ${context.req.path}`);
  });
  app.onError((error, context) => respondToError(error, context));
  return app;
}

async function answer(context: Context, method: MethodDefinition, engine: Engine) {
  const caller = authenticate(context.req.header('authorization'));
  authorize(caller, method);
  const handler = HANDLERS.get(method.name);
  if (!handler) {
    throw new LoyaltyError('NOT_IMPLEMENTED', `${method.name} is not implemented yet`);
  }
  const body = handler.handle(await readInput(context), { engine, caller });
  context.header('X-Wix-Request-Id', randomUUID());
  return context.json(body);
}

function respondToError(error: unknown, context: Context) {
  const { status, body } = toErrorResponse(error);
  const requestId = randomUUID();
  if (status === 500) process.stderr.write(`${requestId} ${describe(error)}\n`);
  context.header('X-Wix-Request-Id', requestId);
  return context.json(body, status);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
