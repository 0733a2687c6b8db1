import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../create-world';
import type { Condition, PageRequest, SortKey } from '../engine/list-query';
import { ACCOUNT_COLUMNS } from './accounts';
import { conditionSql } from './condition';

/** Enough for every way of finding rows to be taken. */
const MEMBERS = 6000;

let world: World;
beforeAll(() => {
  const realClock = { now: () => Date.UTC(2026, 10, 23) };
  world = openWorld(':memory:', { seed: 'typical', members: MEMBERS, fresh: true, realClock });
}, 120_000);
afterAll(() => world.database.close());

const number = (field: string, max: number) =>
  fc.record({
    op: fc.constantFrom('gt' as const, 'lt' as const, 'eq' as const, 'ne' as const),
    field: fc.constant(field),
    value: fc.integer({ min: 0, max }),
  });
const text = fc.record({
  op: fc.constant('search' as const),
  words: fc.subarray(['so', 'person', 'sofia', 'e', 'person.77', 'xylophone'], { minLength: 1 }),
  match: fc.constantFrom('all' as const, 'any' as const),
  fields: fc.constant<string[]>(['contact.name', 'contact.email']),
  fuzzy: fc.constant(false),
});
const simple: fc.Arbitrary<Condition> = fc.oneof(
  number('points.balance', 1500),
  number('points.redeemed', 100),
  number('points.expired', 3),
  text,
  fc.record({
    op: fc.constant('exists' as const),
    field: fc.constant('tier.id'),
    value: fc.boolean(),
  }),
);
const where: fc.Arbitrary<Condition> = fc.oneof(
  simple,
  fc.record({
    op: fc.constantFrom('and' as const, 'or' as const),
    parts: fc.array(simple, { minLength: 1, maxLength: 3 }),
  }),
);
const sort = fc.uniqueArray(
  fc.record<SortKey>({
    field: fc.constantFrom('points.balance', 'points.expired', 'lastActivityDate', 'contact.name'),
    descending: fc.boolean(),
  }),
  { maxLength: 2, selector: ({ field }) => field },
);

describe('what is found among many', () => {
  it('is what reading everything in order finds, page after page and back', () => {
    fc.assert(
      fc.property(where, sort, fc.integer({ min: 1, max: 60 }), (condition, keys, limit) => {
        const request: PageRequest = { where: condition, sort: keys, limit };
        const whole = readWhole(condition, keys);
        const first = world.engine.store.accounts.page(request);
        const second = world.engine.store.accounts.page({ ...request, from: first.last });
        const back = world.engine.store.accounts.page({
          ...request,
          from: second.first,
          backwards: true,
        });

        expect(idsOf(first.items)).toEqual(whole.slice(0, limit));
        if (!first.hasMore) return;
        expect(idsOf(second.items)).toEqual(whole.slice(limit, 2 * limit));
        expect(idsOf(back.items)).toEqual(whole.slice(0, limit));
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('a free text that many match', () => {
  it('is not found any more in who got another name and address meanwhile', () => {
    const request: PageRequest = {
      where: {
        op: 'search',
        words: ['person'],
        match: 'all',
        fields: ['contact.email'],
        fuzzy: false,
      },
      sort: [{ field: 'points.balance', descending: true }],
      limit: 2,
    };
    const [richest = '', second = ''] = idsOf(world.engine.store.accounts.page(request).items);

    const { sql: build } = world.database;
    const rename = { contact_name: 'Somebody', contact_email: 'somebody@example.com' };
    world.database.run(build.updateTable('accounts').set(rename).where('id', '=', richest));

    const found = idsOf(world.engine.store.accounts.page(request).items);
    expect(found).not.toContain(richest);
    expect(found[0]).toBe(second);
  });
});

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** All that meet a condition, in order, by the plainest statement there is. */
function readWhole(condition: Condition, keys: readonly SortKey[]): string[] {
  const order = [...keys, { field: 'seq', descending: keys[0]?.descending ?? false }].map(
    ({ field, descending }) =>
      sql`${sql.ref(ACCOUNT_COLUMNS[field]?.name ?? field)} ${descending ? sql`DESC` : sql`ASC`}`,
  );
  const query = sql<{ id: string }>`
    SELECT id FROM accounts NOT INDEXED
    WHERE ${conditionSql(condition, ACCOUNT_COLUMNS)} ORDER BY ${sql.join(order)} LIMIT 200`;
  return idsOf(world.database.all({ compile: () => query.compile(world.database.sql) }));
}
