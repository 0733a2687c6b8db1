import { serve } from '@hono/node-server';

export type Listener = { url: string; close(): Promise<void> };

/** Serves `fetch` on 127.0.0.1 only. Rejects when the port is taken. */
export function listen(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) => {
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
