import { describe, expect, it } from 'vitest';
import { toSearchExpression } from './search-expression';

describe('a search expression', () => {
  it.each([
    ['Lovelace, Ada', 'Lovelace Ada'],
    ['  ada \t lovelace ', 'ada lovelace'],
    ['"Ada Lovelace" <ada.l+x@example.com>;', 'Ada Lovelace ada.l+x@example.com'],
    ["O'Brien-Smith, J.", "O'Brien-Smith J"],
    ['Zoe\u0308', 'Zoë'],
    ['כהן, דנה', 'כהן דנה'],
    [' , ; ', ''],
  ])('of "%s" is "%s"', (typed, expected) => {
    expect(toSearchExpression(typed)).toBe(expected);
  });
});
