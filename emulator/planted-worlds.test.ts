import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './create-world';
import { createStoppedClock, DAY_MS, MINUTE_MS } from './engine/clock';
import { EVERYTHING } from './engine/list-query';
import { audit } from './store/audit';

const NOW = Date.UTC(2026, 10, 23, 9);

describe('starting again from a seed', () => {
  it('gives the same world, whatever happened in between', () => {
    const { world } = open();
    const before = contentOf(world);
    world.clock.moveTo(NOW + 60 * MINUTE_MS);
    world.engine.store.state.set('settings', '{"couponsFail":true}');

    world.reset('small');

    expect(contentOf(world)).toEqual(before);
    expect(world.clock.now()).toBe(NOW);
    expect(audit(world.database).differences).toEqual([]);
    world.database.close();
  });

  it('gives one that ends now, as time goes by', () => {
    const { world, realClock } = open();
    const newest = () => latestEntryOf(world);
    const first = newest();
    realClock.moveTo(NOW + 2 * DAY_MS);

    world.reset('small');

    expect(newest() - first).toBeGreaterThan(DAY_MS);
    world.database.close();
  });
});

function open() {
  const realClock = createStoppedClock(NOW);
  const world = openWorld(':memory:', { seed: 'small', fresh: true, realClock });
  return { world, realClock };
}

function contentOf(world: World) {
  const { store } = world.engine;
  const all = { where: EVERYTHING, sort: [], limit: 1000 };
  return {
    accounts: store.accounts.page(all).items,
    entries: store.ledger.page(all).items,
    rewards: store.rewards.page(all).items,
    settings: store.state.get('settings'),
  };
}

function latestEntryOf(world: World): number {
  const sort = [{ field: 'createdDate', descending: true }];
  const page = world.engine.store.ledger.page({ where: EVERYTHING, sort, limit: 1 });
  return page.items[0]?.effectiveAt ?? 0;
}
