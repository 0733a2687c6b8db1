import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEngineWorld, type EngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints } from './adjust-points';
import { present } from './assert';
import { addMonths } from './clock';
import { earnPoints } from './earn-points';
import { EVERYTHING } from './list-query';
import { createTier, deleteTier, updateTier } from './manage-tiers';
import { negated } from './points';
import { recalculateTiers } from './recalculate-tiers';
import type { TiersSettings } from './tiers';
import {
  createTiersProgramSettings,
  requireTiersSettings,
  updateTiersProgramSettings,
} from './tiers-settings';

/** Something that happens to a program; numbers choose among the accounts and tiers there are. */
type Happening = (world: EngineWorld, accountIds: string[]) => void;

const amount = fc.integer({ min: 1, max: 300 });
const threshold = fc.integer({ min: 1, max: 500 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(fc.nat(), amount).map(
    ([who, points]): Happening =>
      (world, ids) =>
        earn(world, chosen(ids, who), points),
  ),
  fc.tuple(fc.nat(), amount).map(
    ([who, points]): Happening =>
      (world, ids) =>
        takeBack(world, chosen(ids, who), points),
  ),
  fc.integer({ min: 30, max: 300 }).map(
    (days): Happening =>
      (world) =>
        world.advance(days),
  ),
  threshold.map(
    (points): Happening =>
      (world) =>
        addTier(world, points),
  ),
  fc.tuple(fc.nat(), threshold).map(
    ([which, points]): Happening =>
      (world) =>
        moveTier(world, which, points),
  ),
  fc.nat().map(
    (which): Happening =>
      (world) =>
        dropTier(world, which),
  ),
  fc
    .tuple(
      fc.constantFrom<TiersSettings['status']>('ACTIVE', 'PAUSED'),
      fc.constantFrom(12, 24, 36),
    )
    .map(
      ([status, months]): Happening =>
        (world) =>
          changeSettings(world, status, months),
    ),
);

describe('placement', () => {
  it('is what a recomputation from the whole ledger gives, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 5, maxLength: 40 }), (happenings) => {
        const world = openEngineWorld();
        world.run(createTiersProgramSettings, settings('ACTIVE', 12));
        const accounts = [world.openAccount(), world.openAccount(), world.openAccount()];
        for (const happen of happenings) happen(world, accounts);
        world.run(recalculateTiers, undefined);

        expect(accounts.map((id) => placeOf(world, id))).toEqual(
          accounts.map((id) => naivePlaceOf(world, id)),
        );
        expect(world.differences()).toEqual([]);
        world.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('twice in a row changes nothing the second time', () => {
    const world = openEngineWorld();
    world.run(createTiersProgramSettings, settings('ACTIVE', 12));
    world.run(createTier, tier('Silver', 100));
    const id = world.openAccount();
    earn(world, id, 150);
    world.advance(400);
    const once = world.store.accounts.get(id);

    world.run(recalculateTiers, undefined);

    expect(once?.tier).toMatchObject({ id: null, points: 0 });
    expect(world.store.accounts.get(id)).toEqual(once);
    world.close();
  });
});

function chosen<Item>(items: readonly Item[], number: number): Item {
  return present(items[number % items.length], 'item');
}

function takeBack(world: EngineWorld, accountId: string, points: number): void {
  const { revision, points: counters } = requireAccount(world.store, accountId);
  world.run(adjustPoints, {
    accountId,
    revision: String(revision),
    appId: 'test',
    change: { amount: negated(Math.min(points, counters.balance)) },
  });
}

function isFree(world: EngineWorld, points: number): boolean {
  return world.store.tiers.list().every(({ requiredPoints }) => requiredPoints !== points);
}

function addTier(world: EngineWorld, points: number): void {
  if (isFree(world, points)) world.run(createTier, tier(crypto.randomUUID(), points));
}

function moveTier(world: EngineWorld, which: number, points: number): void {
  const tiers = world.store.tiers.list();
  if (tiers.length === 0 || !isFree(world, points)) return;
  const { id, revision } = chosen(tiers, which);
  const changes = { definition: {}, requiredPoints: points };
  world.run(updateTier, { id, revision: String(revision), ...changes });
}

function dropTier(world: EngineWorld, which: number): void {
  const tiers = world.store.tiers.list();
  if (tiers.length === 0) return;
  const { id, revision } = chosen(tiers, which);
  world.run(deleteTier, { id, revision: String(revision) });
}

function changeSettings(
  world: EngineWorld,
  status: TiersSettings['status'],
  windowMonths: number,
): void {
  const { revision } = requireTiersSettings(world.store);
  world.run(updateTiersProgramSettings, {
    ...settings(status, windowMonths),
    revision: String(revision),
  });
}

function placeOf(world: EngineWorld, id: string) {
  const account = world.store.accounts.get(id);
  return { tierId: account?.tier.id, points: account?.tier.points };
}

/** Straight from the rule: points earned and adjusted after the window's start, then the highest tier they reach. */
function naivePlaceOf(world: EngineWorld, id: string) {
  const { tiers, ledger } = world.store;
  const { windowMonths = 12, status } = tiers.settings() ?? {};
  const start = addMonths(world.now(), -windowMonths);
  const points = ledger
    .page({ where: EVERYTHING, sort: [], limit: 1000 })
    .items.filter((entry) => entry.accountId === id && entry.effectiveAt > start)
    .filter((entry) => entry.cause.type === 'EARN' || entry.cause.type === 'ADJUST')
    .reduce((sum, entry) => sum + entry.amount, 0);
  const reached = tiers.list().filter((each) => each.requiredPoints <= points);
  const highest = reached.toSorted((one, other) => other.requiredPoints - one.requiredPoints)[0];
  return { tierId: status === 'ACTIVE' ? (highest?.id ?? null) : null, points };
}

function earn(world: EngineWorld, accountId: string, amount: number): void {
  const idempotencyKey = crypto.randomUUID();
  world.run(earnPoints, { accountId, amount, appId: 'test', idempotencyKey });
}

function tier(name: string, requiredPoints: number) {
  return { definition: { name, description: null, icon: null }, requiredPoints };
}

function settings(status: TiersSettings['status'], windowMonths: number) {
  return { status, windowMonths, baseTier: null };
}
