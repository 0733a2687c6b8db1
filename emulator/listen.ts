import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

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
  });
}
