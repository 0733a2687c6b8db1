import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { passUpgrades } from './pass-upgrades';

type Listening = { readonly url: string; close(): Promise<void> };
type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Serves on 127.0.0.1 and nowhere else; port 0 takes any free one. WebSocket connections are passed on to
 * `upgradeUrl`. Rejects when the port is taken.
 */
export function listen(fetch: Fetch, port: number, upgradeUrl?: string) {
  return new Promise<Listening>((resolve, reject) => {
    const answer = getRequestListener(fetch);
    const server = createServer((request, response) => void answer(request, response));
    if (upgradeUrl) passUpgrades(server, upgradeUrl);
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${toPort(server.address())}`, close });
    });
  });
}

function toPort(address: AddressInfo | string | null) {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port.');
  return address.port;
}
