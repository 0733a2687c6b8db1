import { serve } from '@hono/node-server';

export type Listening = { readonly url: string; close(): Promise<void> };

/** Serves on 127.0.0.1 and nowhere else; port 0 takes any free one. Rejects when the port is taken. */
export function listen(fetch: (request: Request) => Response | Promise<Response>, port: number) {
  return new Promise<Listening>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address) => {
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${address.port}`, close });
    });
    server.once('error', reject);
  });
}
