import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../create-world';
import { type Condition, EVERYTHING } from '../engine/list-query';
import { audit } from '../store/audit';
import { type Database, openDatabase } from '../store/database';

const NOW = Date.UTC(2026, 10, 23);
const MEMBERS = 7000;

let world: World;
beforeAll(() => {
  const realClock = { now: () => NOW };
  world = openWorld(':memory:', { seed: 'typical', members: MEMBERS, fresh: true, realClock });
}, 60_000);
afterAll(() => world.database.close());

const count = (where: Condition) => world.engine.store.accounts.count(where);

describe('a large program', () => {
  it('has as many members as asked for, and agrees with its ledger', () => {
    expect(count(EVERYTHING)).toBe(MEMBERS);
    expect(audit(world.database).differences).toEqual([]);
  });

  it('is found by free text', () => {
    const words = ['person.700@example'];

    expect(
      count({ op: 'search', words, match: 'all', fields: ['contact.email'], fuzzy: false }),
    ).toBe(1);
  });

  it('has its indexes again', () => {
    const fresh = openDatabase(':memory:');

    expect(indexesOf(world.database)).toEqual(indexesOf(fresh));
    fresh.close();
  });

  it('spreads its ids evenly, so that ranges of ids are fair samples', () => {
    expect(count({ op: 'lt', field: 'id', value: '4' }) / MEMBERS).toBeCloseTo(0.25, 1);
  });

  it('loses no points at once', () => {
    expect(world.engine.store.accounts.dueForExpiry(NOW, 10)).toEqual([]);
  });

  it('can be thrown away', () => {
    world.reset('empty');

    expect(count(EVERYTHING)).toBe(0);
  });
});

function indexesOf(database: Database): string[] {
  const query = sql<{ name: string }>`
    SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY name`;
  return database.all({ compile: () => query.compile(database.sql) }).map(({ name }) => name);
}
