import { connect, type Socket } from 'node:net';

export type Call = { verb: 'GET' | 'POST' | 'PATCH'; path: string; body?: object };

/** A client that costs little itself: a few open connections, requests built by hand. */
export type HttpClient = {
  /** Makes all these calls, as many at once as there are connections. Rejects when one is refused. */
  run(calls: readonly Call[]): Promise<void>;
  /** Makes one call and answers its body. */
  ask(call: Call): Promise<unknown>;
  close(): void;
};

const CONNECTIONS = 8;

export function createHttpClient(server: { url: string; token?: string }): HttpClient {
  const { hostname, port, host } = new URL(server.url);
  const sockets: Socket[] = [];
  /** The connection of that number, made anew when the server has closed it because it was idle. */
  const socketOf = (number: number) => {
    const open = sockets[number];
    if (open && !open.destroyed && !open.readableEnded) return open;
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    sockets[number] = socket;
    return socket;
  };
  /** Once more when the server closed the connection as idle while the request was on its way. */
  const send = (number: number, text: string) =>
    exchange(socketOf(number), text).catch((error: unknown) => {
      if (!(error instanceof ClosedConnectionError)) throw error;
      return exchange(socketOf(number), text);
    });
  const toText = ({ verb, path, body }: Call) => {
    const json = body && JSON.stringify(body);
    return [
      `${verb} ${path} HTTP/1.1`,
      `Host: ${host}`,
      ...(server.token ? [`Authorization: ${server.token}`] : []),
      ...(json
        ? ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(json)}`]
        : []),
      '',
      json ?? '',
    ].join('\r\n');
  };
  return {
    run: async (calls) => {
      const waiting = calls.map(toText).values();
      await Promise.all(
        Array.from({ length: CONNECTIONS }, async (_, number) => {
          for (const text of waiting) await send(number, text);
        }),
      );
    },
    ask: async (call) => {
      const parsed: unknown = JSON.parse(await send(0, toText(call)));
      return parsed;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

class ClosedConnectionError extends Error {}

/** Sends a request and answers the body of the response, whose length has to be declared. */
function exchange(socket: Socket, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let missing: number | undefined;
    const finish = (settle: () => void) => {
      socket.off('data', take).off('error', fail).off('close', fail);
      settle();
    };
    const fail = () => finish(() => reject(new ClosedConnectionError('The connection broke')));
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      missing =
        missing === undefined ? missingAfter(Buffer.concat(chunks)) : missing - chunk.length;
      if (missing !== 0) return;
      const [head = '', ...body] = Buffer.concat(chunks).toString().split('\r\n\r\n');
      const isRefused = !head.startsWith('HTTP/1.1 2');
      finish(() => {
        if (isRefused) reject(new Error(`${request.slice(0, 200)}\n${head}\n${body.join('')}`));
        else resolve(body.join('\r\n\r\n'));
      });
    };
    socket.on('data', take).on('error', fail).on('close', fail);
    socket.write(request);
  });
}

/** How many bytes are still to come; undefined until the head is complete. */
function missingAfter(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error('A response without a declared length');
  return end + 4 + Number(length) - received.length;
}
