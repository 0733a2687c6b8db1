import type { IncomingRequest, RequestLog } from './request-log';

/** Passes a request on to the app, which marks its sub-requests with the given id. */
export type Forward = (request: Request, incomingId: string) => Promise<Response>;

type CountOptions = {
  readonly log: RequestLog;
  /** True for files, which Wix serves without running the app. */
  readonly isFile: (pathname: string) => boolean;
};

/**
 * Lists each request with its sub-requests and says in `x-rungs-subrequests` how many there were until the answer
 * was complete. An answer for which the app did what Wix does not allow is replaced by an error that says so.
 */
export function countSubRequests(forward: Forward, { log, isFile }: CountOptions) {
  return async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (isFile(pathname)) return await forward(request, '');
    const incoming = log.open(request.method, pathname + search);
    const start = performance.now();
    const answer = await forward(request, incoming.id);
    incoming.durationMs = Math.round(performance.now() - start);
    const checked = incoming.violations.length > 0 ? toRefusal(incoming) : answer;
    incoming.status = checked.status;
    checked.headers.set('x-rungs-subrequests', String(incoming.subRequests.length));
    return checked;
  };
}

function toRefusal(incoming: IncomingRequest) {
  return new Response(incoming.violations.join('\n'), {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
