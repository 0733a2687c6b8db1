import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Passes WebSocket connections on to another server of this machine: Vite's hot reload. Answers what cuts them all,
 * since the server that they came from counts them as its own but closes them never.
 */
export function passUpgrades(server: Server, targetUrl: string): () => void {
  const { hostname, port } = new URL(targetUrl);
  const open = new Set<Duplex>();
  server.on('upgrade', (request, socket, head) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const target = connect(Number(port), hostname, () => {
      const headers: string[] = [];
      for (let i = 0; i < request.rawHeaders.length; i += 2) {
        headers.push(`${request.rawHeaders[i] ?? ''}: ${request.rawHeaders[i + 1] ?? ''}`);
      }
      target.write(`${request.method ?? 'GET'} ${request.url ?? '/'} HTTP/1.1\r\n`);
      target.write(`${headers.join('\r\n')}\r\n\r\n`);
      target.write(head);
      socket.pipe(target).pipe(socket);
    });
    target.on('error', () => socket.destroy());
    target.on('close', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  return () => {
    for (const socket of open) socket.destroy();
  };
}
