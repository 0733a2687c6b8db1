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
    const call = describe(context, performance.now() - started);
    const exchange = exchangeOf(context, call.status);
    calls.add(call, exchange instanceof Promise ? await exchange : exchange);
  };
}

/** Fields that are undefined stay: leaving them out of the object would take several times as long. */
function describe(context: RecordedContext, duration: number): Call {
  const { req } = context;
  const { status } = context.res;
  return {
    at: Date.now(),
    verb: req.method,
    path: req.path,
    query: queryOf(req.url),
    method: context.get('method'),
    caller: context.get('caller'),
    fault: context.get('fault'),
    isFromConsole: req.header('sec-fetch-site') === 'same-origin' ? true : undefined,
    requestId: requestIdOf(context, status),
    status,
    durationMs: Math.round(duration * 10) / 10,
  };
}

/** A failure is rare enough for its headers to be read; making them of every answer would cost half the speed. */
function requestIdOf(context: RecordedContext, status: number): string | undefined {
  return status >= FAILED
    ? (context.res.headers.get(REQUEST_ID) ?? undefined)
    : context.get('answer')?.requestId;
}

function queryOf(url: string): string | undefined {
  const start = url.indexOf('?');
  return start === -1 ? undefined : url.slice(start);
}

/** Waits only where there is something to read. */
function exchangeOf(context: RecordedContext, status: number): Exchange | Promise<Exchange> {
  const response = context.get('answer')?.text;
  // What nobody has read by now, a file or the body of a refused request, is not worth reading.
  const hasRequest = context.req.bodyCache.text !== undefined;
  return hasRequest || status >= FAILED
    ? readExchange(context, { hasRequest, response })
    : { response: shorten(response) };
}

async function readExchange(
  { req, res }: RecordedContext,
  known: { hasRequest: boolean; response: string | undefined },
): Promise<Exchange> {
  // A body that was cut off cannot be read again either.
  const request = known.hasRequest ? await req.text().catch(() => undefined) : undefined;
  const response = res.status >= FAILED ? await res.clone().text() : known.response;
  return { request: shorten(request), response: shorten(response) };
}

/** Copies what it keeps: a mere slice would hold on to the whole text. */
function shorten(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length <= KEPT_CHARACTERS) return text;
  const kept = Buffer.from(text.slice(0, KEPT_CHARACTERS)).toString();
  return `${kept}… (${text.length} characters)`;
}
