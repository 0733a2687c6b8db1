/** What Wix's backend hosting allows one incoming request (documented on dev.wix.com, "Backend limits"). */
export const SUB_REQUEST_LIMIT = 20;

const KEPT_REQUESTS = 200;

export type SubRequest = {
  readonly method: string;
  readonly url: string;
  status: number | 'pending' | 'failed';
  durationMs: number | null;
};

/** One request to the app, with everything the app asked for while it answered. */
export type IncomingRequest = {
  readonly id: string;
  readonly startedAt: string;
  readonly method: string;
  readonly path: string;
  status: number | 'pending';
  durationMs: number | null;
  /** Why the request was, or would have been, refused by Wix: one sentence each. */
  readonly violations: string[];
  readonly subRequests: SubRequest[];
};

export type RequestLog = {
  open(method: string, path: string): IncomingRequest;
  find(id: string): IncomingRequest | undefined;
  /** The latest requests, newest first. */
  list(): readonly IncomingRequest[];
};

/** Remembers the last 200 incoming requests and what each of them caused. */
export function createRequestLog(): RequestLog {
  const requests: IncomingRequest[] = [];
  let count = 0;
  return {
    open(method, path) {
      count += 1;
      const opened: IncomingRequest = {
        id: `incoming-${count}`,
        startedAt: new Date().toISOString(),
        method,
        path,
        status: 'pending',
        durationMs: null,
        violations: [],
        subRequests: [],
      };
      requests.unshift(opened);
      requests.splice(KEPT_REQUESTS);
      return opened;
    },
    find: (id) => requests.find((request) => request.id === id),
    list: () => requests,
  };
}
