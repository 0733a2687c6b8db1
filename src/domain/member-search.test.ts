import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from './account-filters';
import {
  isFiltered,
  memberSearch,
  NO_MEMBER_FILTERS,
  toAccountFilters,
  toAccountSort,
  toSearchText,
} from './member-search';
import { isSameView, MEMBER_VIEWS, memberView } from './member-views';
import { toSearchExpression } from './search-expression';

describe('memberSearch', () => {
  test('shows the latest activity first, nobody in particular, when the address says nothing', () => {
    expect(memberSearch.parse({})).toEqual({
      ...NO_MEMBER_FILTERS,
      q: '',
      hide: '',
      sort: 'lastActivityDate',
      order: 'DESC',
      member: '',
      contactId: '',
      entry: '',
      item: '',
      task: '',
      history: '',
    });
  });

  test('keeps what it understands of an address and ignores the rest', () => {
    const address = {
      q: 'ann',
      sort: 'name',
      order: 'ASC',
      task: 'delete',
      tier: 'gold',
      min: '-5',
    };

    expect(memberSearch.parse(address)).toEqual({
      ...NO_MEMBER_FILTERS,
      tier: 'gold',
      q: 'ann',
      hide: '',
      sort: 'lastActivityDate',
      order: 'ASC',
      member: '',
      contactId: '',
      entry: '',
      item: '',
      task: '',
      history: '',
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
  test('does not care about spaces and marks around and between words', () => {
    expect(toSearchText('  Ivanova,   Anna ')).toBe('Ivanova Anna');
  });

  test('is no search where nothing but marks was typed', () => {
    expect(toSearchText(' ?, ')).toBe('');
  });

  test('is what the service is asked for, and within what it takes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        const text = toSearchText(typed);

        expect(toSearchExpression(text)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the filters of an address', () => {
  const measures = { costs: [{ tierId: null, cost: 100 }], thresholds: [500] };
  const read = (changes: object) => memberSearch.parse(changes);

  test('let everybody through when there are none', () => {
    expect(toAccountFilters(read({}), measures)).toEqual(NO_FILTERS);
    expect(isFiltered(read({ q: 'ann', sort: 'balance' }))).toBe(false);
  });

  test('are measured by what is known', () => {
    const query = read({ min: '0', max: '250', reward: 'beyond', next: 'near', tier: 'base' });

    expect(isFiltered(query)).toBe(true);
    expect(toAccountFilters(query, measures)).toEqual({
      ...NO_FILTERS,
      tier: 'base',
      balanceMin: 0,
      balanceMax: 250,
      reach: { within: false, costs: measures.costs },
      near: [500],
    });
  });

  test('wait for what they are measured by', () => {
    const unknown = { costs: null, thresholds: null };

    expect(toAccountFilters(read({ reward: 'within' }), unknown)).toBeNull();
    expect(toAccountFilters(read({ next: 'near' }), unknown)).toBeNull();
    expect(toAccountFilters(read({ min: '5' }), unknown)).not.toBeNull();
  });

  test('allow the order by expiry only where everybody has one', () => {
    const sort = { sort: 'nextExpiry', order: 'ASC' };

    expect(toAccountSort(read({ ...sort, expiry: 'within-7' })).field).toBe('nextExpiry');
    expect(toAccountSort(read({ ...sort, expiry: 'none' })).field).toBe('lastActivityDate');
  });
});

describe('a view', () => {
  test('is what its own address shows, whatever is open beside the list', () => {
    for (const view of Object.values(MEMBER_VIEWS)) {
      const query = memberSearch.parse({ ...view, member: 'ada', task: 'adjust' });

      expect(isSameView(query, view)).toBe(true);
      expect(memberView.parse(query)).toEqual(view);
    }
    expect(isSameView(memberSearch.parse({ q: 'ann' }), MEMBER_VIEWS.all)).toBe(false);
  });
});
