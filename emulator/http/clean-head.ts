import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpRefusal } from '../api/error-response';
import { WITHOUT_BODY } from '../api/request-input';
import { invalidField } from '../engine/errors';

/** A request over HTTP/1 and what it is answered with. */
export type Exchange = { incoming: IncomingMessage; outgoing: ServerResponse };

/** Twice the longest cursor. */
const MAX_URL_CHARACTERS = 32 * 1024;
const HOST = 'host';

/**
 * Refuses what Node lets pass: an address without end; a request that does not say, or says twice, where it is sent
 * to; and a body that nobody would read, broken or not.
 */
export function requireCleanHead({ incoming }: Exchange): void {
  const { url = '', rawHeaders, httpVersion } = incoming;
  if (url.length > MAX_URL_CHARACTERS) {
    throw new HttpRefusal(414, `The URL has more than ${MAX_URL_CHARACTERS} characters`);
  }
  const hosts = countHosts(rawHeaders);
  // RFC 9112, 3.2; only HTTP/1.0 may go without.
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) {
    throw invalidField('Host', 'must be there, once', 'FORMAT');
  }
  if (WITHOUT_BODY.includes(incoming.method ?? '') && hasBody(incoming)) {
    throw invalidField('body', `does not go with ${incoming.method}`, 'FORMAT');
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Names and values take turns. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === HOST.length && name.toLowerCase() === HOST) count += 1;
  }
  return count;
}
