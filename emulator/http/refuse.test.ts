import { once } from 'node:events';
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { refusalOf, refuseConnection } from './refuse';

const parserError = (code: string) => Object.assign(new Error('Parse Error'), { code });

/** A connection whose other end says nothing and remembers what it is told. */
function openConnection() {
  const told: string[] = [];
  const socket = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      told.push(chunk.toString());
      done();
    },
  });
  return { socket, told };
}

describe('a connection that cannot be read', () => {
  it.each([
    ['HPE_HEADER_OVERFLOW', 431],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408],
    ['HPE_INVALID_METHOD', 400],
  ])('is refused for %s with %d', async (code, status) => {
    const { socket, told } = openConnection();

    refuseConnection(socket, refusalOf(parserError(code)));
    await once(socket, 'finish');

    expect(told.join('')).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*"message":"`));
  });

  it('is refused once, however much more comes', async () => {
    const { socket, told } = openConnection();
    const before = socket.listenerCount('error');

    for (let count = 0; count < 20; count += 1) {
      refuseConnection(socket, refusalOf(parserError('HPE_INVALID_METHOD')));
    }
    await once(socket, 'finish');

    expect(socket.listenerCount('error')).toBe(before + 1);
    expect(told).toHaveLength(1);
  });
});
