import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints } from './adjust-points';
import { present } from './assert';
import { earnPoints } from './earn-points';
import { LoyaltyError } from './errors';
import { EVERYTHING } from './list-query';
import { activateProgram, pauseProgram } from './program';
import { disableExpiration, enableExpiration, updateProgram } from './update-program';

const who = fc.integer({ min: 0, max: 2 });
const earning = fc.record({
  type: fc.constant('earn' as const),
  who,
  amount: fc.integer({ min: 1, max: 500 }),
  key: fc.integer({ min: 0, max: 8 }),
});
const adjusting = fc.record({
  type: fc.constant('adjust' as const),
  who,
  change: fc.oneof(
    fc.record({ amount: fc.integer({ min: -400, max: 400 }).filter((amount) => amount !== 0) }),
    fc.record({ balance: fc.integer({ min: 0, max: 400 }) }),
  ),
});
const happening = fc.oneof(
  { weight: 5, arbitrary: earning },
  { weight: 5, arbitrary: adjusting },
  fc.record({ type: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const) }),
  fc.record({
    type: fc.constant('expire' as const),
    months: fc.integer({ min: 1, max: 12 }),
    percentage: fc.integer({ min: 1, max: 100 }),
    enabled: fc.boolean(),
  }),
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

describe('the ledger', () => {
  it('agrees with every balance after whatever happened, and a refusal leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (story) => {
        const world = openEngineWorld();
        const accounts = openThree(world);
        for (const each of story) {
          const before = stateOf(world, accounts);
          if (!happen(world, accounts, each)) expect(stateOf(world, accounts)).toEqual(before);
        }

        expect(world.differences()).toEqual([]);
        for (const id of accounts) {
          expect(sumOf(world, id)).toBe(world.store.accounts.get(id)?.points.balance);
        }
        world.close();
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('gives each account the same points whatever happens to others in between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(earning, adjusting), { maxLength: 25 }), (story) => {
        const separate = story.map((each) =>
          each.type === 'earn' ? { ...each, key: each.key * 3 + each.who } : each,
        );
        const mixed = pointsAfter(separate);
        const sorted = pointsAfter([...separate].sort((one, other) => one.who - other.who));

        expect(sorted).toEqual(mixed);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('refuses to change or remove an entry, even with SQL', () => {
    const world = openEngineWorld();
    const [id = ''] = openThree(world);
    happen(world, [id], { type: 'earn', who: 0, amount: 5, key: 1 });

    for (const statement of ['UPDATE ledger SET amount = 500', 'DELETE FROM ledger']) {
      expect(() => world.runSql(statement)).toThrow('the ledger is insert-only');
    }
    world.close();
  });
});

function openThree(world: EngineWorld): string[] {
  return [world.openAccount(), world.openAccount(), world.openAccount()];
}

/** Whether it went through. */
function happen(world: EngineWorld, accounts: readonly string[], event: Happening): boolean {
  try {
    perform(world, accounts, event);
    return true;
  } catch (error) {
    if (error instanceof LoyaltyError) return false;
    throw error;
  }
}

function perform(world: EngineWorld, accounts: readonly string[], event: Happening): void {
  switch (event.type) {
    case 'earn': {
      const accountId = present(accounts[event.who], 'account');
      const idempotencyKey = `key-${event.key}`;
      world.run(earnPoints, { accountId, amount: event.amount, appId: 'shop', idempotencyKey });
      return;
    }
    case 'adjust': {
      const accountId = present(accounts[event.who], 'account');
      const revision = String(requireAccount(world.store, accountId).revision);
      world.run(adjustPoints, { accountId, revision, appId: 'desk', change: event.change });
      return;
    }
    case 'wait':
      world.advance(event.days);
      return;
    case 'pause':
      world.run(pauseProgram, undefined);
      return;
    case 'resume':
      world.run(activateProgram, undefined);
      return;
    case 'expire':
      world.run(updateProgram, {
        monthsOfInactivity: event.months,
        expiringPercentage: event.percentage,
      });
      world.run(event.enabled ? enableExpiration : disableExpiration, undefined);
  }
}

function stateOf(world: EngineWorld, accounts: readonly string[]) {
  return {
    accounts: accounts.map((id) => world.store.accounts.get(id)),
    entries: entriesOf(world).length,
  };
}

function entriesOf(world: EngineWorld) {
  return world.store.ledger.page({ where: EVERYTHING, sort: [], limit: 1000 }).items;
}

function sumOf(world: EngineWorld, accountId: string): number {
  return entriesOf(world)
    .filter((entry) => entry.accountId === accountId)
    .reduce((sum, { amount }) => sum + amount, 0);
}

function pointsAfter(story: readonly Happening[]) {
  const world = openEngineWorld();
  const accounts = openThree(world);
  for (const each of story) happen(world, accounts, each);
  const points = accounts.map((id) => world.store.accounts.get(id)?.points);
  world.close();
  return points;
}
