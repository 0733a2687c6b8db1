import fc from 'fast-check';

const GUID = '00000000-0000-4000-8000-000000000000';

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfff\ud800',
    '😀'.repeat(60),
    'שלום\u202e\u2066 עולם',
    '\u200f\u200b\ufeff',
    'e\u0301'.repeat(80),
    '"\'`;--',
    "'; DROP TABLE ledger; --",
    '%_\\',
    '" OR "" *',
    'NEAR(a b) AND NOT *:',
    '../../../etc/passwd',
    '{{constructor}}',
    '__proto__',
    'null',
    'NaN',
    '-1',
    '1e999',
    '0x10',
    '18446744073709551616',
    '2026-02-30T25:61:00Z',
    '+275760-09-13T00:00:00.001Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999+14:00',
    GUID,
    GUID.toUpperCase().replaceAll('0', 'F'),
    'Etc/GMT+99',
    'http://127.0.0.1@example.com/',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(101, 300, 10_001, 20_000).map((length) => 'ä'.repeat(length)),
);

const numbers = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    -1,
    0.5,
    0.001,
    1e-300,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53,
    2 ** 53 + 2,
    2 ** 63,
    1e21,
    1.7e308,
    1e15 + 0.3,
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** The operators of Wix's query language, those that fields do not take among them. */
const operators = fc.constantFrom(
  '$eq',
  '$ne',
  '$gt',
  '$lte',
  '$in',
  '$nin',
  '$hasSome',
  '$hasAll',
  '$exists',
  '$startsWith',
  '$contains',
  '$isEmpty',
  '$and',
  '$or',
  '$not',
  '$where',
  '__proto__',
);

const operands = fc.oneof(texts, numbers, fc.boolean(), fc.constant(null), fc.array(texts));

/** Filters that may or may not be right: known and unknown fields and operators, deep, wide and empty. */
export const filters = fc.oneof(
  fc.dictionary(operators, operands, { maxKeys: 3 }),
  fc
    .tuple(fc.constantFrom('id', 'points.balance', 'contact.name', 'status', 'x'), operators)
    .chain(([field, operator]) => operands.map((value) => ({ [field]: { [operator]: value } }))),
  fc.integer({ min: 2, max: 300 }).map(nested),
  fc
    .constantFrom(2, 500, 40_000)
    .map((size) => ({ $or: Array.from({ length: size }, (_, index) => ({ id: `${index}` })) })),
  fc
    .constantFrom(2, 1000, 40_000)
    .map((size) => ({ id: { $in: Array.from({ length: size }, (_, index) => `${index}`) } })),
);

function nested(depth: number): object {
  let filter: object = {};
  for (let level = 0; level < depth; level += 1) filter = { $not: filter };
  return filter;
}

/** What a field may be given instead of what it takes. */
export const nastyValues: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: texts },
  { weight: 4, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false) },
  { weight: 1, arbitrary: fc.constantFrom([], {}, [[]], [null], { id: {} }, [1, 'a']) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: filters },
);

/** Bodies that are not even what JSON.stringify would make. */
export const rawBodies = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '{"a":NaN}',
    '{"amount":1e999}',
    '{"a":1,}',
    "{'a':1}",
    '[]',
    '"text"',
    'null',
    '1',
    '\ufeff{}',
    '{"__proto__":{"role":"user"}}',
    '{"constructor":{"prototype":{}}}',
    '{"query":{"filter":{"__proto__":null}}}',
    '['.repeat(50_000),
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    `{"a":"${'x'.repeat(1024 * 1024)}"}`,
    `{"amount":${'9'.repeat(5000)}}`,
  ),
  fc.uint8Array({ minLength: 1, maxLength: 50 }).map((bytes) => new Uint8Array(bytes)),
);

/** Headers that are wrong, missing or somebody else's. */
export const headers: fc.Arbitrary<[name: string, value: string]> = fc.constantFrom<
  [string, string]
>(
  ['content-type', 'text/plain'],
  ['content-type', 'application/jsonp'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'multipart/form-data'],
  ['content-encoding', 'gzip'],
  ['origin', 'https://shop.example.com'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['x-forwarded-host', 'frog.wix.com.example.com'],
  ['x-forwarded-host', '%%%'],
  ['x-http-method-override', 'DELETE'],
  ['accept', 'text/html'],
  ['range', 'bytes=0-1'],
  ['referer', 'x'.repeat(3000)],
  ['cookie', 'a=b; '.repeat(500)],
);
