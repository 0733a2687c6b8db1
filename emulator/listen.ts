import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { toErrorResponse } from './api/error-response';
import { REQUEST_ID } from './api/respond-to-error';
import { invalidField } from './engine/errors';

export type Listener = { url: string; close(): Promise<void> };

/**
 * Serves `fetch` on 127.0.0.1 only. When `fetch` rejects, the connection is cut without an answer. Rejects when the
 * port is taken.
 */
export function listen(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<Listener> {
  const answer = async (request: Request, env: HttpBindings | Http2Bindings) => {
    try {
      return await fetch(request);
    } catch {
      env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, (address) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
    // By default a connection is closed after five idle seconds, which a call that blocks the process (a new world, a
    // month in a shop) makes of any connection: it would be closed while the next request is on its way.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
    server.on('clientError', (_error: Error, socket: Duplex) => refuseNonsense(socket));
  });
}

/** What is not even HTTP is refused like everything else. */
function refuseNonsense(socket: Duplex): void {
  if (!socket.writable) return;
  const { status, body } = toErrorResponse(invalidField('request', 'is not HTTP', 'FORMAT'));
  const json = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${status} Bad Request`,
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(json)}`,
      `${REQUEST_ID}: ${randomUUID()}`,
      '',
      json,
    ].join('\r\n'),
  );
}
