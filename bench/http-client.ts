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
const SUCCESS = 'HTTP/1.1 2';
const HEAD_END = '\r\n\r\n';

export function createHttpClient(server: { url: string; token?: string }): HttpClient {
  const { hostname, port, host } = new URL(server.url);
  const connections: Connection[] = [];
  /** The connection of that number, made anew when the server has closed it because it was idle. */
  const connectionOf = (number: number) => {
    const open = connections[number];
    if (open?.isOpen()) return open;
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    const connection = createConnection(socket);
    connections[number] = connection;
    return connection;
  };
  /** Once more when the server closed the connection as idle while the request was on its way. */
  const send = (number: number, text: string) =>
    connectionOf(number)
      .exchange(text)
      .catch((error: unknown) => {
        if (!(error instanceof ClosedConnectionError)) throw error;
        return connectionOf(number).exchange(text);
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
      const parsed: unknown = JSON.parse(bodyOf(await send(0, toText(call))));
      return parsed;
    },
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
}

class ClosedConnectionError extends Error {}

type Connection = {
  isOpen(): boolean;
  /** Sends a request and answers the whole response, whose length has to be declared. One at a time. */
  exchange(request: string): Promise<Buffer>;
  close(): void;
};

type Exchange = {
  request: string;
  resolve: (response: Buffer) => void;
  reject: (error: Error) => void;
};

function createConnection(socket: Socket): Connection {
  let current: Exchange | undefined;
  let chunks: Buffer[] = [];
  let missing: number | undefined;
  const settle = (conclude: (exchange: Exchange) => void) => {
    const exchange = current;
    current = undefined;
    chunks = [];
    missing = undefined;
    if (exchange) conclude(exchange);
  };
  const fail = () => settle(({ reject }) => reject(new ClosedConnectionError('It was closed')));
  socket.on('error', fail).on('close', fail);
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    missing = missing === undefined ? missingAfter(joined(chunks)) : missing - chunk.length;
    if (missing !== 0) return;
    const response = joined(chunks);
    settle(({ request, resolve, reject }) => {
      if (isSuccess(response)) resolve(response);
      else reject(new Error(`${request.slice(0, 200)}\n${response.toString()}`));
    });
  });
  return {
    isOpen: () => !socket.destroyed && !socket.readableEnded,
    exchange: (request) =>
      new Promise((resolve, reject) => {
        current = { request, resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

function joined(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return chunks.length === 1 && first ? first : Buffer.concat(chunks);
}

function isSuccess(response: Buffer): boolean {
  return response.toString('latin1', 0, SUCCESS.length) === SUCCESS;
}

/** How many bytes are still to come; undefined until the head is complete. */
function missingAfter(received: Buffer): number | undefined {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
  if (length === undefined) throw new Error('A response without a declared length');
  return end + HEAD_END.length + Number(length) - received.length;
}

function bodyOf(response: Buffer): string {
  return response.toString('utf8', response.indexOf(HEAD_END) + HEAD_END.length);
}
