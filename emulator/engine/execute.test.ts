import { describe, expect, it } from 'vitest';
import { openEngineWorld } from '../../tests/support/engine-world';
import type { Command } from './command';
import { createContact } from './contacts';

const GUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

const addTwiceThenFail: Command<{ email: string }, void> = {
  name: 'addTwiceThenFail',
  run(context, { email }) {
    createContact.run(context, { email });
    throw new Error('after the first');
  },
};

const countOnce: Command<{ key: string; value: number }, number> = {
  name: 'countOnce',
  idempotencyKey: ({ key }) => key,
  run: (_context, { value }) => value,
};

describe('a command', () => {
  it('leaves nothing behind when it fails', () => {
    const world = openEngineWorld();

    expect(() => world.run(addTwiceThenFail, { email: 'x@example.com' })).toThrow(
      'after the first',
    );

    expect(world.store.contacts.getByEmail('x@example.com')).toBeUndefined();
    world.close();
  });

  it('is refused when its key was used, and says whether the request was another', () => {
    const world = openEngineWorld();
    world.run(countOnce, { key: 'a', value: 1 });

    expect(() => world.run(countOnce, { key: 'a', value: 1 })).toThrow(/already used$/);
    expect(() => world.run(countOnce, { key: 'a', value: 2 })).toThrow(/by a different request$/);
    expect(world.run(countOnce, { key: 'b', value: 2 })).toBe(2);
    world.close();
  });

  it('gives what it makes ids that begin as its own does, each another', () => {
    const world = openEngineWorld();
    const made: { commandId: string; ids: string[] }[] = [];
    const makeIds: Command<object, void> = {
      name: 'makeIds',
      run: ({ commandId, ids }) => {
        made.push({ commandId, ids: Array.from({ length: 100 }, () => ids.next()) });
      },
    };

    world.run(makeIds, {});
    world.run(makeIds, {});

    for (const { commandId, ids } of made) {
      expect(new Set([commandId, ...ids].map((id) => id.slice(0, 8))).size).toBe(1);
    }
    const all = made.flatMap(({ commandId, ids }) => [commandId, ...ids]);
    expect(new Set(all).size).toBe(202);
    expect(new Set(all.map((id) => id.slice(0, 8))).size).toBe(2);
    for (const id of all) expect(id).toMatch(GUID);
    world.close();
  });

  it('inside a transaction that fails is undone with it', () => {
    const world = openEngineWorld();

    expect(() =>
      world.store.transaction(() => {
        world.run(createContact, { email: 'y@example.com' });
        throw new Error('outer');
      }),
    ).toThrow('outer');

    expect(world.store.contacts.getByEmail('y@example.com')).toBeUndefined();
    world.close();
  });
});
