import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from './format';

describe('a date', () => {
  it('is printed as the language itself prints it', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(isoDate(date.getTime())).toBe(date.toISOString());
      }),
    );
  });
});
