import fc from 'fast-check';

/** One way to put a request on the wire that is odd or broken. */
export type Attack =
  | { kind: 'pieces'; sizes: number[] }
  | { kind: 'chunks'; sizes: number[]; extension: string; trailer: string }
  | { kind: 'too large'; isChunked: boolean }
  | { kind: 'broken chunks'; framing: string }
  | { kind: 'cut off'; share: number; isChunked: boolean; ending: 'finish' | 'reset' }
  | { kind: 'wrong length'; length: number | string }
  | { kind: 'header lines'; lines: HeaderLines }
  | { kind: 'long head'; part: 'url' | 'header' | 'headers'; isTooLong: boolean }
  | { kind: 'verb'; verb: string }
  | { kind: 'version'; version: string }
  | { kind: 'pipelined'; next: 'another' | 'nonsense' }
  | { kind: 'path'; suffix: string }
  | { kind: 'nonsense'; bytes: Uint8Array };

/** Lines, with what has to come of them: an answer as if they were not there, or a status. */
export type HeaderLines = keyof typeof HEADER_LINES;

/** In latin1, so that each character is a byte. */
export const HEADER_LINES = {
  'Transfer-Encoding: chunked': 'beside the length',
  'Transfer-Encoding: gzip': 400,
  'Transfer-Encoding: chunked, chunked': 400,
  'Content-Length: 2\r\nContent-Length: 2': 400,
  'Content-Length: 2\r\nContent-Length: 3': 400,
  'Host: example.com': 400,
  'Authorization: nobody': 401,
  'Content-Type: text/plain': 'no JSON',
  'X-Odd: \u00e9\u00ff\u0080': 'as ever',
  'X-Odd: a\u0000b': 400,
  'X-Odd: a\rb': 400,
  'X-Odd: a\r\n b': 400,
  'X-Odd : a': 400,
  'X-\u00e9: a': 400,
  ': a': 400,
  nothing: 400,
  'Expect: 100-continue': 'as ever',
  'Expect: cake': 417,
  'Connection: Upgrade\r\nUpgrade: websocket': 'as ever',
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMA': 'as ever',
} as const;

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
const kind = <Kind extends Attack['kind']>(name: Kind) => fc.constant(name);
const linesNames = Object.keys(HEADER_LINES).filter(
  (name): name is HeaderLines => name in HEADER_LINES,
);

export const attacks: fc.Arbitrary<Attack> = fc.oneof(
  fc.record({ kind: kind('pieces'), sizes }),
  fc.record({
    kind: kind('chunks'),
    sizes,
    extension: fc.constantFrom('', ';a', ';a=b', ';a="b;c"'),
    trailer: fc.constantFrom('', 'X-Sum: 1\r\n', `X-Long: ${'t'.repeat(16_000)}\r\n`),
  }),
  fc.record({ kind: kind('too large'), isChunked: fc.boolean() }),
  fc.record({
    kind: kind('broken chunks'),
    framing: fc.constantFrom(
      'zz\r\n',
      '\r\n',
      '-1\r\n{}\r\n0\r\n\r\n',
      '0x2\r\n{}\r\n0\r\n\r\n',
      '2\r\n{}0\r\n\r\n',
      '1\r\n{}\r\n0\r\n\r\n',
      '2\n{}\n0\n\n',
      'ffffffffffffffffff\r\n{}',
      '1\r\n{\r\nzz\r\n',
      '2\r\n{}\r\n0\r\nnothing\r\n\r\n',
    ),
  }),
  fc.record({
    kind: kind('cut off'),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    isChunked: fc.boolean(),
    ending: fc.constantFrom('finish', 'reset'),
  }),
  fc.record({
    kind: kind('wrong length'),
    length: fc.constantFrom(
      -2,
      -1,
      1,
      50,
      '-1',
      'two',
      '0x2',
      '1e1',
      '+2',
      '2 2',
      '2,2',
      '9'.repeat(23),
    ),
  }),
  fc.record({ kind: kind('header lines'), lines: fc.constantFrom(...linesNames) }),
  fc.record({
    kind: kind('long head'),
    part: fc.constantFrom('url', 'header', 'headers'),
    isTooLong: fc.boolean(),
  }),
  fc.record({
    kind: kind('verb'),
    verb: fc.constantFrom(
      'HEAD',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
      'QUERY',
      'CONNECT',
      'BREW',
      'get',
      '',
    ),
  }),
  fc.record({
    kind: kind('version'),
    version: fc.constantFrom(
      'HTTP/1.0',
      'HTTP/1.2',
      'HTTP/2.0',
      'HTTP/1',
      'HTTPS/1.1',
      'HTTP/11',
      '',
    ),
  }),
  fc.record({ kind: kind('pipelined'), next: fc.constantFrom('another', 'nonsense') }),
  fc.record({
    kind: kind('path'),
    suffix: fc.constantFrom(
      '%',
      '%zz',
      '%ff',
      '%c3%28',
      '%00',
      '%u0041',
      '\\',
      '\u00ff\u00fe',
      ' x',
      '\t',
    ),
  }),
  fc.record({ kind: kind('nonsense'), bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }) }),
);
