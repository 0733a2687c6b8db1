import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { CallLog } from '../control/call-log';
import type { Faults } from '../control/faults';
import { LoyaltyError } from '../engine/errors';
import type { Engine } from '../engine/execute';
import { readSettings } from '../engine/settings';
import { whatItIsAbout } from './about-call';
import { authenticate, authorize } from './auth';
import { createFileApi } from './files';
import { HANDLERS } from './handlers';
import { failAfter, failBefore } from './inject-fault';
import { limitBody } from './limit-body';
import { type MethodDefinition, METHODS } from './methods';
import { createPlatformApi } from './platform';
import { type Recorded, type RecordedContext, recordCalls } from './record-call';
import type { RateLimit } from './rate-limit';
import { readInput } from './request-input';
import { REQUEST_ID, respondToError } from './respond-to-error';

const PREFIXES = ['', '/_api'];

export type AppParts = {
  engine: Engine;
  faults: Faults;
  calls: CallLog;
  rateLimit: RateLimit;
  control: Hono;
  /** The page at the emulator's own address. */
  consolePage: Hono;
  /** Known once the server listens. */
  baseUrl: () => string;
};

/** All routes: Wix's paths, and the emulator's own: its console page, and what is under /__emulator. */
export function createApp(parts: AppParts): Hono<Recorded> {
  const app = new Hono<Recorded>();
  app.route('/', parts.consolePage);
  app.route('/__emulator', parts.control);
  app.use(recordCalls(parts.calls));
  app.route('/', createFileApi(parts.engine));
  app.use(limitBody);
  app.route('/', createPlatformApi());
  for (const method of METHODS) {
    for (const prefix of PREFIXES) {
      app.on(method.verb, prefix + method.path, (context) => answer(context, method, parts));
    }
  }
  app.notFound((context) => {
    throw new LoyaltyError('NOT_FOUND', `No method at ${context.req.method} ${context.req.path}`);
  });
  app.onError(respondToError);
  return app;
}

async function answer(context: RecordedContext, method: MethodDefinition, parts: AppParts) {
  context.set('method', method.name);
  const about = parts.faults.askAbout()
    ? await whatItIsAbout(context.req, parts.engine)
    : undefined;
  const fault = parts.faults.take({ method: method.name, path: context.req.path, about });
  if (fault) context.set('fault', fault);
  await failBefore(fault);
  const caller = authenticate(context.req.header('authorization'));
  context.set('caller', `${caller.role}:${caller.subjectId}`);
  parts.rateLimit.take(readSettings(parts.engine.store).callsPerMinute);
  authorize(caller, method);
  const handler = HANDLERS.get(method.name);
  if (!handler) {
    throw new LoyaltyError('NOT_IMPLEMENTED', `${method.name} is not implemented yet`);
  }
  const json = handler.answer(await readInput(context.req), {
    engine: parts.engine,
    caller,
    baseUrl: parts.baseUrl(),
  });
  const requestId = randomUUID();
  const text = failAfter(fault, json);
  context.set('answer', { text, requestId });
  // Not by way of the context, which would make a Headers object of them: half as quick.
  return new Response(text, {
    headers: { [REQUEST_ID]: requestId, 'Content-Type': 'application/json' },
  });
}
