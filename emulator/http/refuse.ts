import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpRefusal, toErrorResponse } from '../api/error-response';
import { REQUEST_ID } from '../api/respond-to-error';
import { invalidField } from '../engine/errors';

/** What Node's parser calls what is more than wrong. */
const KNOWN_ERRORS = {
  HPE_HEADER_OVERFLOW: [431, 'The URL and the headers are longer than 64 KiB'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The extensions of a chunk are longer than 16 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time'],
} as const satisfies Record<string, readonly [HttpRefusal['status'], string]>;

/** How a connection that cannot be read is refused. */
export function refusalOf(error: Error & { code?: string }): Error {
  const known = Object.entries(KNOWN_ERRORS).find(([code]) => code === error.code);
  if (!known) return invalidField('request', 'is not HTTP', 'FORMAT');
  const [, [status, description]] = known;
  return new HttpRefusal(status, description);
}

/** A refusal before anything of the request was read. What there is of its body stays in the connection's way. */
export function answerRefusal(error: unknown): Response {
  const { status, body } = toErrorResponse(error);
  return Response.json(body, { status, headers: { ...headersOf(), Connection: 'close' } });
}

/** How long whoever is refused may take to hear it. */
const LINGER_MS = 1000;

/** What comes after the first nonsense on a connection is nonsense to the parser, too. */
const refused = new WeakSet<Duplex>();

/** Refuses, and hangs up, where there is no response to answer with; once is enough. */
export function refuseConnection(socket: Duplex, error: Error): void {
  if (refused.has(socket)) return;
  refused.add(socket);
  // Whatever becomes of it: nobody else may be listening any more.
  socket.on('error', () => undefined);
  if (!socket.writable) return;
  // Hanging up on what is still being said would break the connection before the refusal is heard.
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  const { status, body } = toErrorResponse(error);
  const json = JSON.stringify(body);
  const headers = {
    ...headersOf(),
    Connection: 'close',
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(json),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const statusLine = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  socket.end([statusLine, ...lines, '', json].join('\r\n'));
}

function headersOf() {
  return { [REQUEST_ID]: randomUUID() };
}
