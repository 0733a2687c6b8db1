import { LIBERTIES } from '../liberties';
import { type FuzzRequest, pathOf } from '../request';
import { type Attack, HEADER_LINES, type HeaderLines } from './attacks';
import type { Speech } from './converse';

/** The statuses that an answer may have; undefined when it is the valid request's. */
export type Expected = readonly number[] | undefined;

/** What goes over the wire, and what has to come back, answer by answer. */
export type Composed = Omit<Speech, 'answers'> & { expected: readonly Expected[] };

const AS_EVER = undefined;
const REFUSED = [400];
const NOT_THERE = [400, 404];
/** A member's own page is not far from one that is not for members. */
const ELSEWHERE = [...NOT_THERE, 403];
const MAX_BODY_BYTES = 1024 * 1024;
const MUCH = { url: 40_000, header: 70_000 };
const QUITE_LONG = 16_000;
const NOWHERE = { verb: 'GET', path: '/nowhere' };

/** The request's bytes, made odd or broken. Where an attack has nothing to attack, the request is sent as it is. */
export function compose(request: FuzzRequest, attack: Attack): Composed {
  if (isOnBody(attack)) return withBody(request, attack);
  switch (attack.kind) {
    case 'pieces':
      return { ...whole(request), pieces: cut(bytesOf(request), attack.sizes) };
    case 'header lines':
      return withHead(request, { lines: attack.lines }, expectedOfLines(request, attack.lines));
    case 'long head':
      return withLongHead(request, attack);
    case 'verb':
      return withVerb(request, attack.verb);
    case 'version':
      return withVersion(request, attack);
    case 'pipelined':
      return withNext(request, attack.next);
    case 'path':
      return withHead(request, attack, ELSEWHERE);
    case 'nonsense':
      return { ...say('', '', [REFUSED]), pieces: [Buffer.from(attack.bytes)], ending: 'finish' };
  }
}

const ON_BODY = ['chunks', 'too large', 'broken chunks', 'cut off', 'wrong length'] as const;

type BodyAttack = Extract<Attack, { kind: (typeof ON_BODY)[number] }>;

function isOnBody(attack: Attack): attack is BodyAttack {
  return ON_BODY.some((kind) => kind === attack.kind);
}

function withHead(request: FuzzRequest, changes: HeadChanges, expected: Expected): Composed {
  return say(head(request, changes), bodyOf(request) ?? '', [expected]);
}

function withVersion(request: FuzzRequest, { version }: { version: string }): Composed {
  return withHead(request, { version }, version === 'HTTP/1.0' ? AS_EVER : REFUSED);
}

function withBody(request: FuzzRequest, attack: BodyAttack): Composed {
  const body = bodyOf(request);
  if (body === undefined) return withStrangeBody(request);
  const chunked = head(request, { framing: 'Transfer-Encoding: chunked' });
  const declared = (length: number | string) =>
    head(request, { framing: `Content-Length: ${length}` });
  switch (attack.kind) {
    case 'chunks':
      return say(chunked, inChunks(body, attack), [AS_EVER]);
    case 'broken chunks':
      return say(chunked, attack.framing, [REFUSED]);
    case 'too large':
      return tooLarge(request, attack);
    case 'cut off': {
      const part = body.slice(0, Math.floor(body.length * attack.share));
      const length = Buffer.byteLength(body);
      // That nothing is there is clear before the body breaks off.
      const expected = [LIBERTIES.isThere(request.name) ? REFUSED : NOT_THERE];
      const speech = attack.isChunked
        ? say(chunked, `${length.toString(16)}\r\n${part}`, expected)
        : say(declared(length), part, expected);
      return { ...speech, ending: attack.ending };
    }
    case 'wrong length':
      return withLength(request, body, attack.length);
  }
}

/** Never whole, so that who waits for the end waits in vain. */
function tooLarge(request: FuzzRequest, { isChunked }: { isChunked: boolean }): Composed {
  const { name } = request;
  if (!LIBERTIES.readsJson(name) || LIBERTIES.takesFiles(name)) return whole(request);
  const framing = isChunked
    ? 'Transfer-Encoding: chunked'
    : `Content-Length: ${MAX_BODY_BYTES + 1}`;
  const body = isChunked ? `200000\r\n${' '.repeat(MAX_BODY_BYTES + 1)}` : '';
  return say(head(request, { framing }), body, [REFUSED]);
}

/** What a request with that verb has no use for. */
function withStrangeBody(request: FuzzRequest): Composed {
  return say(head(request, { framing: 'Content-Length: 2' }), '{}', [REFUSED]);
}

function withLength(request: FuzzRequest, body: string, length: number | string): Composed {
  const actual = Buffer.byteLength(body);
  const declared = typeof length === 'string' ? length : Math.max(0, actual + length);
  const speech = say(head(request, { framing: `Content-Length: ${declared}` }), body, [REFUSED]);
  if (typeof length === 'string') return speech;
  if (length > 0) return { ...speech, ending: 'finish' };
  // What is beyond the length is taken for the next request.
  return LIBERTIES.readsJson(request.name)
    ? { ...speech, expected: [REFUSED, REFUSED] }
    : { ...speech, expected: [[200, 400, 404], REFUSED] };
}

function expectedOfLines(request: FuzzRequest, lines: HeaderLines): Expected {
  const outcome = HEADER_LINES[lines];
  switch (outcome) {
    case 'as ever':
      return AS_EVER;
    case 'beside the length':
      return REFUSED;
    case 'no JSON':
      return request.body !== undefined &&
        LIBERTIES.readsJson(request.name) &&
        !LIBERTIES.takesFiles(request.name)
        ? NOT_THERE
        : AS_EVER;
    case 401:
      return request.name.includes(' ') ? AS_EVER : [401];
    default:
      return [outcome];
  }
}

function withLongHead(request: FuzzRequest, attack: Extract<Attack, { kind: 'long head' }>) {
  const { part, isTooLong } = attack;
  if (part === 'url') {
    return isTooLong
      ? say(head(request, { suffix: `?${'u'.repeat(MUCH.url)}` }), '', [[414]])
      : whole(request);
  }
  const size = isTooLong ? MUCH.header : QUITE_LONG;
  const lines =
    part === 'header'
      ? `X-Long: ${'h'.repeat(size)}`
      : 'X-Many: many\r\n'.repeat(size / 10) + 'X: x';
  return say(head(request, { lines }), isTooLong ? '' : (bodyOf(request) ?? ''), [
    isTooLong ? [431] : AS_EVER,
  ]);
}

const UNDERSTOOD_VERBS = ['HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

/** Asks for a connection to somewhere else. */
const TUNNEL = 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n';

function withVerb(request: FuzzRequest, verb: string): Composed {
  if (verb === 'CONNECT') return say(TUNNEL, '', [REFUSED]);
  const isHead = verb === 'HEAD';
  const speech = say(head(request, { verb }), isHead ? '' : (bodyOf(request) ?? ''), [
    UNDERSTOOD_VERBS.includes(verb) ? NOT_THERE : REFUSED,
  ]);
  if (isHead) return { ...speech, isHead, expected: [asked(request)] };
  // Browsers ask before they send a file.
  if (verb === 'OPTIONS' && LIBERTIES.takesFiles(request.name)) return whole(request);
  return speech;
}

/** With HEAD in place of its verb; at many a path there is something else to GET. */
function asked({ verb }: FuzzRequest): Expected {
  return verb === 'GET' ? AS_EVER : [200, ...NOT_THERE];
}

function withNext(request: FuzzRequest, next: 'another' | 'nonsense'): Composed {
  const first = bytesOf(request);
  const other =
    next === 'another' ? head({ ...request, ...NOWHERE, query: {} }, {}) : 'nonsense\r\n\r\n';
  return {
    ...whole(request),
    pieces: [Buffer.concat([first, Buffer.from(other, 'latin1')])],
    expected: [AS_EVER, next === 'another' ? [404] : REFUSED],
  };
}

function whole(request: FuzzRequest): Composed {
  return say(head(request, {}), bodyOf(request) ?? '', [AS_EVER]);
}

function bytesOf(request: FuzzRequest): Buffer {
  return Buffer.concat(whole(request).pieces);
}

function say(headText: string, body: string | Buffer, expected: readonly Expected[]): Composed {
  const bytes = Buffer.concat([Buffer.from(headText, 'latin1'), Buffer.from(body)]);
  return { pieces: [bytes], ending: 'wait', isHead: false, expected };
}

function bodyOf({ verb, body }: FuzzRequest): string | undefined {
  return ['GET', 'DELETE'].includes(verb) || body === undefined ? undefined : JSON.stringify(body);
}

type HeadChanges = {
  verb?: string;
  suffix?: string;
  version?: string;
  /** In place of the body's length. */
  framing?: string;
  lines?: string;
};

function head(request: FuzzRequest, changes: HeadChanges): string {
  const { verb = request.verb, suffix = '', version = 'HTTP/1.1', lines } = changes;
  const [path = '', query] = pathOf(request).split('?');
  const body = verb === 'HEAD' ? undefined : bodyOf(request);
  const length = body === undefined ? undefined : `Content-Length: ${Buffer.byteLength(body)}`;
  return [
    `${verb} ${path}${suffix}${query === undefined ? '' : `?${query}`} ${version}`,
    'Host: 127.0.0.1',
    ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
    changes.framing ?? length,
    lines,
    '',
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\r\n');
}

/** The body as chunks of these sizes, in turn. */
function inChunks(body: string, how: Extract<Attack, { kind: 'chunks' }>): Buffer {
  const { sizes, extension, trailer } = how;
  const chunks = cut(Buffer.from(body), sizes).flatMap((chunk) => [
    Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...chunks, Buffer.from(`0${extension}\r\n${trailer}\r\n`)]);
}

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const size = sizes[pieces.length % sizes.length] ?? bytes.length;
    pieces.push(bytes.subarray(start, start + size));
    start += size;
  }
  return pieces;
}
