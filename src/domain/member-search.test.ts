import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberSearch, toSearchText } from './member-search';

describe('memberSearch', () => {
  test('shows the latest activity first, nobody in particular, when the address says nothing', () => {
    expect(memberSearch.parse({})).toEqual({
      q: '',
      sort: 'lastActivityDate',
      order: 'DESC',
      member: '',
      entry: '',
      task: '',
    });
  });

  test('keeps what it understands of an address and ignores the rest', () => {
    const address = { q: 'ann', sort: 'name', order: 'ASC', task: 'delete', tier: 'gold' };

    expect(memberSearch.parse(address)).toEqual({
      q: 'ann',
      sort: 'lastActivityDate',
      order: 'ASC',
      member: '',
      entry: '',
      task: '',
    });
  });

  test('never fails, whatever a link holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (address) => {
        expect(() => memberSearch.parse(address)).not.toThrow();
      }),
    );
  });
});

describe('toSearchText', () => {
  test('does not care about spaces around and between words', () => {
    expect(toSearchText('  Ivanova,   Anna ')).toBe('Ivanova, Anna');
  });

  test('changes nothing the second time and stays within what the service takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const text = toSearchText(typed);

        expect(toSearchText(text)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
