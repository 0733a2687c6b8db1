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
  it('agrees with its ledger and ends now', () => {
    const world = plant(seed);

    expect(audit(world.database).differences).toEqual([]);
    expect(world.clock.now()).toBe(NOW);
    const [newest] = world.engine.store.contacts.page({
      where: EVERYTHING,
      sort: [{ field: 'createdDate', descending: true }],
      limit: 1,
      offset: 0,
    });
    expect(newest?.createdAt).toBeLessThanOrEqual(NOW);
    world.database.close();
  });

  it('is the same every time', () => {
    const [one, other] = [plant(seed), plant(seed)];

    expect(summaryOf(one)).toEqual(summaryOf(other));
    one.database.close();
    other.database.close();
  });
});

describe('the seed typical', () => {
  it('has something of everything that a page shows', () => {
    const world = plant('typical');
    const { accounts, contacts, ledger, program, tiers } = world.engine.store;

    expect(program.get()).toMatchObject({ status: 'ACTIVE', name: 'Star Club' });
    expect(contacts.count(EVERYTHING)).toBe(250);
    expect(accounts.count(EVERYTHING)).toBe(180);
    expect(tiers.list()).toHaveLength(3);
    expect(accounts.totals().tiers.every((tier) => tier.accounts > 5)).toBe(true);
    const types = ledger
      .page({ where: EVERYTHING, sort: [], limit: 10_000 })
      .items.map(({ cause }) => cause.type);
    expect(new Set(types)).toEqual(new Set(['EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE']));
    const soon = NOW + 30 * DAY_MS;
    const expiring = accounts.count({
      op: 'lt',
      field: 'pointsExpiration.expirationDate',
      value: soon,
    });
    expect(expiring).toBeGreaterThan(0);
    world.database.close();
  });
});

function summaryOf({ engine: { store } }: World) {
  const sort = [{ field: 'createdDate', descending: false }];
  return {
    totals: store.accounts.totals(),
    entries: store.ledger.page({ where: EVERYTHING, sort, limit: 10_000 }).items,
  };
}
