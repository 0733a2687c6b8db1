import type { Context } from 'hono';
import type { Call, CallLog, Exchange } from '../control/call-log';
import type { FaultKind } from '../control/faults';
import { REQUEST_ID } from './respond-to-error';

/** What the context carries for the call log. */
export type Recorded = {
  Variables: {
    method?: string;
    caller?: string;
    fault?: FaultKind;
    /** What a method answered when nothing went wrong. */
    answer?: { text: string; requestId: string };
  };
};
export type RecordedContext = Context<Recorded, string>;

const KEPT_CHARACTERS = 64 * 1024;
const FAILED = 400;

/** Writes every request into the call log, with what it said and what it was answered. */
export function recordCalls(calls: CallLog) {
  return async (context: RecordedContext, next: () => Promise<void>) => {
    const started = performance.now();
    await next();
    const durationMs = Math.round((performance.now() - started) * 10) / 10;
    calls.add({ ...describe(context), durationMs }, await exchangeOf(context));
  };
}

function describe(context: RecordedContext): Omit<Call, 'durationMs'> {
  const method = context.get('method');
  const caller = context.get('caller');
  const fault = context.get('fault');
  const { req } = context;
  const { status } = context.res;
  const query = queryOf(req.url);
  // A failure is rare enough for its headers to be read; making them of every answer would cost half the speed.
  const requestId =
    status >= FAILED ? context.res.headers.get(REQUEST_ID) : context.get('answer')?.requestId;
  return {
    at: new Date().toISOString(),
    verb: req.method,
    path: req.path,
    ...(query && { query }),
    ...(method && { method }),
    ...(caller && { caller }),
    ...(fault && { fault }),
    ...(req.header('sec-fetch-site') === 'same-origin' && { isFromConsole: true }),
    ...(requestId && { requestId }),
    status,
  };
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

async function exchangeOf(context: RecordedContext): Promise<Exchange> {
  const { req, res } = context;
  // What nobody has read by now, a file or the body of a refused request, is not worth reading.
  const request = req.bodyCache.text === undefined ? undefined : await req.text();
  const response = res.status >= FAILED ? await res.clone().text() : context.get('answer')?.text;
  return {
    ...(request && { request: shorten(request) }),
    ...(response && { response: shorten(response) }),
  };
}

/** Copies what it keeps: a mere slice would hold on to the whole text. */
function shorten(text: string): string {
  if (text.length <= KEPT_CHARACTERS) return text;
  const kept = Buffer.from(text.slice(0, KEPT_CHARACTERS)).toString();
  return `${kept}… (${text.length} characters)`;
}
