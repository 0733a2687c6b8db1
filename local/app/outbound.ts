import { copyAnswer, copyRequest } from './message-copy';
import type { IncomingRequest, RequestLog, SubRequest } from './request-log';
import { SUB_REQUEST_LIMIT } from './request-log';
import { isWixHost } from './wix-hosts';

/** The header with which the app's process marks a sub-request. */
export const MARK_HEADER = 'x-rungs-incoming';

export type OutboundRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Iterable<[string, string], undefined, unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
};

export type OutboundAnswer = {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: ArrayBuffer | string | null;
};

type OutboundOptions = {
  readonly log: RequestLog;
  readonly emulatorUrl: string;
  /** Called with one sentence for each thing that Wix would not have allowed. */
  readonly report: (violation: string) => void;
};

export type Outbound = (request: OutboundRequest) => Promise<OutboundAnswer>;

/**
 * Answers the app's outgoing requests: hands those for Wix to the emulator, the original host name in
 * `x-forwarded-host`, and refuses everything else. Nothing reaches the network.
 */
export function createOutbound({ log, emulatorUrl, report }: OutboundOptions): Outbound {
  const refuse = (violation: string, incoming?: IncomingRequest): OutboundAnswer => {
    incoming?.violations.push(violation);
    report(violation);
    return { status: 500, headers: [['content-type', 'text/plain']], body: violation };
  };

  return async (request) => {
    const mark = new Headers([...request.headers]).get(MARK_HEADER) ?? '';
    const incoming = log.find(mark);
    const what = `${request.method} ${request.url}`;
    if (!incoming) {
      return refuse(`${what} was sent outside of any incoming request and cannot be counted.`);
    }
    const subRequest: SubRequest = {
      method: request.method,
      url: request.url,
      status: 'pending',
      durationMs: null,
    };
    incoming.subRequests.push(subRequest);
    const violation = findViolation(incoming, request, emulatorUrl);
    if (violation) {
      subRequest.status = 'failed';
      return refuse(violation, incoming);
    }
    return await timed(subRequest, () => askEmulator(request, emulatorUrl));
  };
}

function findViolation(
  incoming: IncomingRequest,
  { method, url }: OutboundRequest,
  emulatorUrl: string,
) {
  const cause = `${incoming.method} ${incoming.path}`;
  const { hostname, origin } = new URL(url);
  // The emulator hands out addresses of its own for files, as Wix does for its file servers.
  if (!isWixHost(hostname) && origin !== new URL(emulatorUrl).origin) {
    return `${cause} asked for ${method} ${url}, which is not a host of Wix. Nothing was sent.`;
  }
  if (incoming.subRequests.length > SUB_REQUEST_LIMIT) {
    return `${cause} made more than ${SUB_REQUEST_LIMIT} sub-requests, which Wix does not allow. Number ${incoming.subRequests.length} was ${method} ${url}.`;
  }
  return undefined;
}

async function timed(subRequest: SubRequest, answer: () => Promise<OutboundAnswer>) {
  const start = performance.now();
  try {
    const answered = await answer();
    subRequest.status = answered.status;
    return answered;
  } catch (error) {
    subRequest.status = 'failed';
    throw error;
  } finally {
    subRequest.durationMs = Math.round(performance.now() - start);
  }
}

async function askEmulator(request: OutboundRequest, emulatorUrl: string) {
  const { pathname, search, host } = new URL(request.url);
  const { headers, body } = await copyRequest(request);
  headers.delete(MARK_HEADER);
  headers.set('x-forwarded-host', host);
  const url = new URL(pathname + search, emulatorUrl);
  return await copyAnswer(
    await fetch(url, { method: request.method, headers, body, redirect: 'manual' }),
  );
}
