import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
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

  it('makes every answer before it is closed, also for those who have left', async () => {
    const gate = new EventEmitter();
    const made: string[] = [];
    const server = await listen(async () => {
      const opened = once(gate, 'open');
      gate.emit('asked');
      await opened;
      made.push('answer');
      return new Response('late');
    }, 0);
    const patient = fetch(server.url);
    await once(gate, 'asked');
    const visit = new AbortController();
    const left = fetch(server.url, { signal: visit.signal });
    await once(gate, 'asked');
    visit.abort();
    await expect(left).rejects.toThrow('aborted');

    const closed = server.close().then(() => made.push('closed'));
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    gate.emit('open');

    expect(await (await patient).text()).toBe('late');
    await closed;
    expect(made).toEqual(['answer', 'answer', 'closed']);
  });

  it('closes while a WebSocket connection is open', async () => {
    const target = createServer().on('upgrade', (_request, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
    });
    const server = await listen(() => new Response(), 0, await start(target));
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await once(socket, 'data');
    const cut = once(socket, 'close');

    await server.close();

    await cut;
    target.close();
  });

  it('passes WebSocket connections on, both ways', async () => {
    const target = createServer().on('upgrade', (request, socket) => {
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n\r\n${request.url ?? ''} `);
      socket.on('data', (data: Buffer) => socket.end(`heard ${data.toString()}`));
    });
    const server = await listen(() => new Response(), 0, await start(target));

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

async function start(server: Server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}
