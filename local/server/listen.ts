import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { passUpgrades } from './pass-upgrades';

type Listening = { readonly url: string; close(): Promise<void> };
type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Serves on 127.0.0.1 and nowhere else; port 0 takes any free one. WebSocket connections are passed on to
 * `upgradeUrl`. Rejects when the port is taken. Closing takes no more requests and waits for the answers that are
 * being made, also for who has left meanwhile: what they are made of may be closed afterwards.
 */
export function listen(fetch: Fetch, port: number, upgradeUrl?: string) {
  return new Promise<Listening>((resolve, reject) => {
    const answer = getRequestListener(fetch);
    const underWay = new Set<Promise<void>>();
    const server = createServer((request, response) => {
      const answering = answer(request, response).finally(() => underWay.delete(answering));
      underWay.add(answering);
    });
    const cutUpgrades = upgradeUrl ? passUpgrades(server, upgradeUrl) : () => undefined;
    const close = async () => {
      const closed = once(server, 'close');
      server.close();
      await Promise.allSettled(underWay);
      server.closeAllConnections();
      cutUpgrades();
      await closed;
    };
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
