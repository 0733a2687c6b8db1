import { connect } from 'node:net';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from './listen';

describe('a listening server', () => {
  it('is reached on this machine and frees its port when it is closed', async () => {
    const server = await listen((request) => new Response(new URL(request.url).pathname), 0);

    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${server.url}/hello`)).text()).toBe('/hello');

    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('says so when the port is taken', async () => {
    const first = await listen(() => new Response(), 0);

    const second = listen(() => new Response(), Number(new URL(first.url).port));

    await expect(second).rejects.toThrow('EADDRINUSE');
    await first.close();
  });

  it('passes WebSocket connections on, both ways', async () => {
    const target = createServer().on('upgrade', (request, socket) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n\r\n${request.url ?? ''} `);
      socket.on('data', (data: Buffer) => socket.end(`heard ${data.toString()}`));
    });
    await once(target.listen(0, '127.0.0.1'), 'listening');
    const address = target.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const server = await listen(() => new Response(), 0, `http://127.0.0.1:${port ?? 0}`);

    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const chunks: string[] = [];
    socket.on('data', (data) => {
      chunks.push(data.toString());
      if (chunks.length === 1) socket.write('ping');
    });
    socket.write(
      'GET /hot?token=1 HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    await once(socket, 'close');

    expect(chunks.join('')).toBe('HTTP/1.1 101 Switching Protocols\r\n\r\n/hot?token=1 heard ping');
    await server.close();
    target.close();
  });
});
