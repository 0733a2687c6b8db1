import { describe, expect, it } from 'vitest';
import { hashOf, parseHash } from './location';

describe('the address of a place on the page', () => {
  it.each([
    ['', { section: 'world', rest: [] }],
    ['#calls', { section: 'calls', rest: [] }],
    ['#/calls', { section: 'calls', rest: [] }],
    ['#storefront/7/8', { section: 'storefront', rest: ['7', '8'] }],
    ['#nowhere/7', { section: 'world', rest: [] }],
    ['#calls/%E0%A4%A', { section: 'calls', rest: ['%E0%A4%A'] }],
  ])('%j is read as %j', (hash, location) => {
    expect(parseHash(hash)).toEqual(location);
  });

  it('is read as it was written, whatever is in it', () => {
    const rest = ['a/b', 'ü #', '%'];

    expect(parseHash(hashOf('storefront', ...rest))).toEqual({ section: 'storefront', rest });
  });
});
