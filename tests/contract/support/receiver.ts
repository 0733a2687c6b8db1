import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import type { EmulatedWix } from './launch';

/** A server that webhooks are delivered to. It answers with the planned statuses, and with 200 after those. */
export async function receiveWebhooks() {
  const bodies: string[] = [];
  const planned: number[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const receive = async (request: IncomingMessage) => {
    bodies.push(await text(request));
    for (const { count, resolve } of waiting) if (bodies.length >= count) resolve();
    return planned.shift() ?? 200;
  };
  const server = createServer((request, response) => {
    void receive(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => server.close());
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/webhooks`,
    /** Plans the next answers. */
    answerWith: (...statuses: number[]) => planned.push(...statuses),
    /** All bodies so far, once there are this many. */
    bodies: async (count: number): Promise<string[]> => {
      if (bodies.length < count) {
        await new Promise<void>((resolve) => waiting.push({ count, resolve }));
      }
      return [...bodies];
    },
    clear: () => {
      bodies.length = 0;
      planned.length = 0;
    },
  };
}

/** Subscribes a receiver; without `events`, to everything. */
export async function subscribe(
  { request }: EmulatedWix,
  options: { url: string; events?: string[]; duplicate?: boolean; reorder?: boolean },
): Promise<Response> {
  return request('/__emulator/webhooks', { method: 'POST', body: JSON.stringify(options) });
}
