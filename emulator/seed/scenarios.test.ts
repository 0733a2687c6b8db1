import { describe, expect, it, vi } from 'vitest';
import { openWorld, type World } from '../create-world';
import { DAY_MS } from '../engine/clock';
import { EVERYTHING } from '../engine/list-query';
import { audit } from '../store/audit';
import { SEED_NAMES, type SeedName } from './scenarios';

/** A year and a half of commands, several times over, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 23, 9, 30);
const plant = (seed: SeedName) =>
  openWorld(':memory:', { seed, fresh: true, realClock: { now: () => NOW } });

describe.each(SEED_NAMES)('the seed %s', (seed) => {
  it('is the same every time, agrees with its ledger, and ends now', () => {
    const [world, other] = [plant(seed), plant(seed)];

    expect(summaryOf(other)).toEqual(summaryOf(world));
    expect(audit(world.database).differences).toEqual([]);
    expect(world.clock.now()).toBe(NOW);
    world.database.close();
    other.database.close();
  });
});

describe('the seed small', () => {
  it('is a shop just after its launch, with some history', () => {
    const world = plant('small');
    const { accounts, program, rewards, tiers } = world.engine.store;
    const entries = entriesOf(world);

    expect(program.get()).toMatchObject({ status: 'ACTIVE', name: 'Bean Club' });
    expect(tiers.list()).toHaveLength(2);
    expect(rewards.page({ where: EVERYTHING, sort: [], limit: 10 }).items).toHaveLength(3);
    expect(accounts.count(EVERYTHING)).toBeGreaterThan(12);
    expect(accounts.count(EVERYTHING)).toBeLessThan(40);
    expect(accounts.totals().tiers.length).toBeGreaterThan(1);
    expect(new Set(entries.map(({ cause }) => cause.type))).toEqual(
      new Set(['EARN', 'REDEEM', 'ADJUST', 'REFUND']),
    );
    world.database.close();
  });
});

describe('the seed typical', () => {
  it('has something of everything that a page shows', () => {
    const world = plant('typical');
    const { accounts, contacts, program, tiers } = world.engine.store;
    const entries = entriesOf(world);

    expect(program.get()).toMatchObject({ status: 'ACTIVE', name: 'Star Club' });
    expect(contacts.count(EVERYTHING)).toBe(250);
    expect(accounts.count(EVERYTHING)).toBe(180);
    expect(tiers.list()).toHaveLength(3);
    expect(accounts.totals().tiers.every((tier) => tier.accounts > 5)).toBe(true);
    expect(new Set(entries.map(({ cause }) => cause.type))).toEqual(
      new Set(['EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE']),
    );
    expect(Math.max(...entries.map(({ effectiveAt }) => effectiveAt))).toBeLessThanOrEqual(NOW);
    const soon = NOW + 30 * DAY_MS;
    const field = 'pointsExpiration.expirationDate';
    expect(accounts.count({ op: 'lt', field, value: soon })).toBeGreaterThan(0);
    world.database.close();
  });
});

function entriesOf({ engine }: World) {
  const sort = [{ field: 'createdDate', descending: false }];
  return engine.store.ledger.page({ where: EVERYTHING, sort, limit: 10_000 }).items;
}

function summaryOf(world: World) {
  return { totals: world.engine.store.accounts.totals(), entries: entriesOf(world) };
}
