import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../engine/errors';
import { decodeCursor, encodeCursor } from './cursor';

const METHOD = 'accounts.queryLoyaltyAccounts';
const part = fc.constantFrom('filter', 'sort', 'search', 'type');
const cursor = fc.record({
  method: fc.constant(METHOD),
  query: fc.dictionary(part, fc.oneof(fc.string(), fc.integer(), fc.boolean())),
  position: fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 6 }),
  backwards: fc.boolean(),
});

describe('a cursor', () => {
  it('comes back as it was handed out', () => {
    fc.assert(
      fc.property(cursor, (each) => {
        expect(decodeCursor(encodeCursor(each), METHOD)).toEqual(each);
      }),
    );
  });

  it('is refused when any one of its characters was changed', () => {
    const token = encodeCursor({
      method: METHOD,
      query: { filter: {} },
      position: [1],
      backwards: false,
    });
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '7', '.'), (at, other) => {
        fc.pre(token[at] !== other);
        const altered = token.slice(0, at) + other + token.slice(at + 1);

        expect(() => decodeCursor(altered, METHOD)).toThrow(InvalidRequestError);
      }),
    );
  });

  it('is refused by another method', () => {
    const token = encodeCursor({ method: METHOD, query: {}, position: [], backwards: false });

    expect(() => decodeCursor(token, 'rewards.queryRewards')).toThrow(InvalidRequestError);
  });

  it('is not handed out when it would be too long to be taken back', () => {
    const query = { filter: { id: { $in: Array.from({ length: 500 }, () => 'x'.repeat(36)) } } };

    expect(() => encodeCursor({ method: METHOD, query, position: [], backwards: false })).toThrow(
      InvalidRequestError,
    );
  });
});
