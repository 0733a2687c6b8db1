import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { HttpRefusal } from '../api/error-response';
import { invalidField } from '../engine/errors';
import { type Exchange, requireCleanHead } from './clean-head';
import { answerRefusal, refusalOf, refuseConnection } from './refuse';

export type Listener = { url: string; close(): Promise<void> };

type Fetch = (request: Request) => Promise<Response>;

const LOOPBACK = '127.0.0.1';
/** Four times what Node takes: a cursor may have 16,000 characters, and in a GET it stands in the URL. */
const MAX_HEAD_BYTES = 64 * 1024;

/**
 * Serves `fetch` on 127.0.0.1 only. When `fetch` rejects, the connection is cut without an answer; what is no proper
 * HTTP is refused in Wix's shape before `fetch` sees it. Rejects when the port is taken.
 */
export function listen(fetch: Fetch, port: number): Promise<Listener> {
  const respond = getRequestListener((request, env) => answer(fetch, request, env), {
    hostname: LOOPBACK,
    errorHandler: answerUnreadable,
  });
  const server = createServer(
    // A missing Host is refused by requireCleanHead, with a body.
    { maxHeaderSize: MAX_HEAD_BYTES, requireHostHeader: false },
    (incoming, outgoing) => void respond(incoming, outgoing),
  );
  // By default a connection is closed after five idle seconds, which a call that blocks the process (a new world, a
  // month in a shop) makes of any connection: it would be closed while the next request is on its way.
  server.keepAliveTimeout = 0;
  // Beyond a thousand, Node forgets headers, among them the length of the body. The size of them all is limited anyway.
  server.maxHeadersCount = 0;
  refuseNonsense(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://${LOOPBACK}:${actual}`, close: () => close(server) });
    });
  });
}

/** The exchanges of each connection that are not over, in the order of their requests. */
const underWay = new WeakMap<object, Set<Exchange>>();

async function answer(fetch: Fetch, request: Request, env: HttpBindings | Http2Bindings) {
  if (!isFirstVersion(env)) {
    return answerRefusal(invalidField('request', 'must be HTTP/1.1 or HTTP/1.0', 'FORMAT'));
  }
  remember(env);
  try {
    requireCleanHead(env);
  } catch (error) {
    return answerRefusal(error);
  }
  try {
    return await fetch(request);
  } catch {
    env.outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
}

function isFirstVersion(env: HttpBindings | Http2Bindings): env is HttpBindings {
  return env.incoming.httpVersionMajor === 1;
}

function remember(exchange: Exchange): void {
  const { socket } = exchange.incoming;
  const exchanges = underWay.get(socket) ?? new Set();
  underWay.set(socket, exchanges.add(exchange));
  exchange.outgoing.once('close', () => exchanges.delete(exchange));
}

/** A request whose address no URL can be made of; anything else is a bug. */
function answerUnreadable(error: unknown): Response {
  if (!(error instanceof RequestError)) throw error;
  return answerRefusal(invalidField('request', `has no valid address: ${error.message}`, 'FORMAT'));
}

function refuseNonsense(server: Server): void {
  server.on('clientError', (error, socket) => {
    // What was asked before, and in full, is answered first: the refusal would be taken for its answer.
    const earlier = [...(underWay.get(socket) ?? [])].filter(({ incoming }) => incoming.complete);
    const refuse = () => refuseConnection(socket, refusalOf(error));
    const last = earlier.at(-1);
    if (last) last.outgoing.once('close', refuse);
    else refuse();
  });
  server.on('connect', (_request, socket) =>
    refuseConnection(socket, invalidField('request', 'is for a proxy', 'FORMAT')),
  );
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    if (response.socket) {
      refuseConnection(
        response.socket,
        new HttpRefusal(417, 'Nothing but 100-continue is expected'),
      );
    }
  });
}

function close(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
