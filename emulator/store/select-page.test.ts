import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING, type Page, type PageRequest, type SortKey } from '../engine/list-query';
import { column, nullableColumn } from './condition';
import { type Database, openDatabase } from './database';
import { selectPage } from './select-page';
import type { ContactsTable } from './schema';

/** Many ties and many unset values, which is where paging by position goes wrong. */
const ROWS = 60;
const source = {
  table: 'contacts',
  columns: {
    revision: column('revision'),
    created: column('created_at'),
    first: nullableColumn('first_name'),
    phone: nullableColumn('phone'),
  },
  toItem: (row: ContactsTable) => row.id,
} as const;

let database: Database;
beforeAll(() => {
  database = openDatabase(':memory:');
  for (let index = 0; index < ROWS; index += 1) {
    const row = {
      id: `contact-${index}`,
      first_name: index % 4 === 0 ? null : `name ${index % 3}`,
      last_name: null,
      member_id: null,
      email: null,
      phone: index % 5 < 3 ? null : String(index % 7),
      picture: null,
      revision: index % 6,
      created_at: index % 11,
      updated_at: 0,
    };
    database.run(database.sql.insertInto('contacts').values(row));
  }
});
afterAll(() => database.close());

const sortKey = fc.record<SortKey>({
  field: fc.constantFrom('revision', 'created', 'first', 'phone'),
  descending: fc.boolean(),
});
const query = fc.record({
  sort: fc.uniqueArray(sortKey, { maxLength: 3, selector: ({ field }) => field }),
  limit: fc.integer({ min: 1, max: 25 }),
});

describe('pages', () => {
  it('put together are the whole list, each row once and in order', () => {
    fc.assert(
      fc.property(query, ({ sort, limit }) => {
        expect(walk({ where: EVERYTHING, sort, limit })).toEqual(whole(sort));
      }),
      { numRuns: 60 },
    );
  });

  it('lead back the same way', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: ROWS - 1 }), ({ sort, limit }, cut) => {
        const upToCut = read({ where: EVERYTHING, sort, limit: cut + 1 });
        const back = walk({
          where: EVERYTHING,
          sort,
          limit,
          from: upToCut.last,
          backwards: true,
        });

        expect(back).toEqual(whole(sort).slice(0, cut));
      }),
      { numRuns: 60 },
    );
  });
});

const read = (request: PageRequest): Page<string> =>
  selectPage<ContactsTable, string>(database, source, request);

const whole = (sort: SortKey[]) => read({ where: EVERYTHING, sort, limit: ROWS }).items;

function walk(request: PageRequest): string[] {
  const page = read(request);
  const edge = request.backwards ? page.first : page.last;
  const rest = page.hasMore && edge ? walk({ ...request, from: edge }) : [];
  return request.backwards ? [...rest, ...page.items] : [...page.items, ...rest];
}
