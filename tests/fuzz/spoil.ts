import fc from 'fast-check';
import type { FuzzRequest } from './request';
import { filters, headers, nastyValues, rawBodies } from './nasty-values';
import { changeAt, placesIn, type Place } from './places';

/** One thing that is made wrong about a request. */
export type Spoil =
  | { kind: 'value'; where: number; value: unknown }
  | { kind: 'missing field'; where: number }
  | { kind: 'unknown field'; where: number; name: string; value: unknown }
  | { kind: 'repeated item'; where: number; times: number }
  | { kind: 'filter'; filter: unknown }
  | { kind: 'sort'; sort: unknown }
  | { kind: 'cursor'; change: CursorChange }
  | { kind: 'body'; body: string | Uint8Array<ArrayBuffer> }
  | { kind: 'header'; name: string; value: string }
  | { kind: 'token'; token: TokenChange }
  | { kind: 'verb'; verb: string }
  | { kind: 'path'; suffix: string };

/** A spoil of one value in path, query or body. */
export type PlaceSpoil = Extract<Spoil, { where: number }>;

export type CursorChange = 'foreign' | 'cut' | 'altered' | 'with a filter' | 'long';
export type TokenChange =
  'none' | 'stranger' | 'altered' | 'expired' | 'visitor' | 'member' | 'odd';

const where = fc.nat(10_000);

export const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('value'), where, value: nastyValues }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('missing field'), where }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('unknown field'),
      where,
      name: fc.constantFrom(
        'x',
        '__proto__',
        'constructor',
        'toString',
        '$where',
        '',
        'a.b',
        '_id',
      ),
      value: nastyValues,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('repeated item'),
      where,
      times: fc.constantFrom(2, 25, 120, 2000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('filter'), filter: filters }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sort'), sort: nastyValues }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cursor'),
      change: fc.constantFrom<CursorChange>('foreign', 'cut', 'altered', 'with a filter', 'long'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('body'), body: rawBodies }) },
  {
    weight: 1,
    arbitrary: headers.map(([name, value]) => ({ kind: 'header' as const, name, value })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('token'),
      token: fc.constantFrom<TokenChange>(
        'none',
        'stranger',
        'altered',
        'expired',
        'visitor',
        'member',
        'odd',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('verb'),
      verb: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'BREW'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('path'),
      suffix: fc.constantFrom(
        '/',
        '/x',
        '//',
        '/%00',
        '/%',
        '/..%2f',
        ';a=b',
        '?.r=%%%',
        '?.r=e30',
        '?a=1&a.b=2',
      ),
    }),
  },
);

export type Material = {
  cursor: string;
  tokens: { member: string; visitor: string; expired: string };
};

/** The request with one thing made wrong; where there is nothing of the kind to spoil, as it was. */
export function spoil(request: FuzzRequest, how: Spoil, material: Material): FuzzRequest {
  switch (how.kind) {
    case 'body':
      return { ...request, rawBody: how.body };
    case 'header':
      return { ...request, headers: { ...request.headers, [how.name]: how.value } };
    case 'token':
      return { ...request, headers: withToken(request.headers, how.token, material) };
    case 'verb':
      return { ...request, verb: how.verb };
    case 'path':
      return { ...request, path: request.path + how.suffix };
    case 'filter':
      return intoQuery(request, { filter: how.filter });
    case 'sort':
      return intoQuery(request, { sort: how.sort });
    case 'cursor':
      return intoQuery(request, withCursor(how.change, material.cursor));
    default:
      return spoilPlace(request, how);
  }
}

/** The place that such a spoil changes; none when the request has nothing to change. */
export function placeOf(request: FuzzRequest, { where }: PlaceSpoil): Place | undefined {
  const places = placesIn(partsOf(request));
  return places[where % Math.max(places.length, 1)];
}

function spoilPlace(request: FuzzRequest, how: PlaceSpoil): FuzzRequest {
  const place = placeOf(request, how);
  if (!place) return request;
  return { ...request, ...changeAt(partsOf(request), place, (value) => changed(value, how)) };
}

function partsOf({ params, query, body }: FuzzRequest) {
  return { params, query, body };
}

/** `undefined` leaves the field out. */
function changed(value: unknown, how: PlaceSpoil): unknown {
  switch (how.kind) {
    case 'value':
      return how.value;
    case 'missing field':
      return undefined;
    case 'unknown field':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries([...Object.entries(value), [how.name, how.value]])
        : { value, [how.name]: how.value };
    case 'repeated item':
      return Array.from({ length: how.times }, () => firstOf(value));
  }
}

function firstOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  return items[0];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Lists are asked for under `query` or `search`. */
function intoQuery(request: FuzzRequest, more: object): FuzzRequest {
  const { body } = request;
  if (typeof body !== 'object' || body === null) return { ...request, query: { ...more } };
  const key = 'search' in body ? 'search' : 'query';
  const given: unknown = Reflect.get(body, key);
  const rest = 'cursorPaging' in more && !('filter' in more) ? {} : given;
  return { ...request, body: { ...body, [key]: isObject(rest) ? { ...rest, ...more } : more } };
}

function withCursor(change: CursorChange, cursor: string): object {
  const tokens: Record<CursorChange, string> = {
    foreign: cursor,
    cut: cursor.slice(0, -3),
    altered: `A${cursor.slice(1)}`,
    'with a filter': cursor,
    long: cursor.repeat(200),
  };
  const cursorPaging = { cursor: tokens[change] };
  return change === 'with a filter' ? { cursorPaging, filter: {} } : { cursorPaging };
}

function withToken(
  { authorization = '', ...rest }: Record<string, string>,
  change: TokenChange,
  { tokens }: Material,
): Record<string, string> {
  const given: Record<TokenChange, string | undefined> = {
    none: undefined,
    stranger: 'OauthNG.JWS.eyJhbGciOiJIUzI1NiJ9.e30.x',
    altered: authorization.replace(/\.(.)/, '.A'),
    expired: tokens.expired,
    visitor: tokens.visitor,
    member: tokens.member,
    odd: 'LoyaltyEmulator.\u00ff..',
  };
  const token = given[change];
  return token === undefined ? rest : { ...rest, authorization: token };
}
