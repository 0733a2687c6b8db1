import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints, type PointsChange } from './adjust-points';
import { bulkAdjustPoints } from './bulk-adjust-points';
import { DAY_MS } from './clock';
import { finishDueWork } from './due-work';
import { earnPoints } from './earn-points';
import { LoyaltyError } from './errors';
import { EVERYTHING } from './list-query';
import { createReward } from './manage-rewards';
import { createTier } from './manage-tiers';
import { createTiersProgramSettings } from './tiers-settings';
import { enableExpiration, updateProgram } from './update-program';

const storyArbitrary = fc.record({
  /** What each account has before. */
  earned: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 7 }),
  change: fc.oneof(
    fc.record({ amount: fc.integer({ min: -250, max: 250 }).filter((amount) => amount !== 0) }),
    fc.record({ balance: fc.integer({ min: 0, max: 300 }) }),
  ),
  thresholds: fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 3 }),
  cost: fc.integer({ min: 1, max: 400 }),
  expiringPercentage: fc.integer({ min: 1, max: 100 }),
  leapDays: fc.integer({ min: 1, max: 500 }),
});
type Story = typeof storyArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** How all accounts are changed, and how many of them at once when it is time that changes them. */
type Manner = {
  adjustAll: (world: EngineWorld, change: PointsChange, batch: number | undefined) => Outcome[];
  batch?: number;
};
/** The code of the refusal, if it was refused. */
type Outcome = string | null;

const ALL_AT_ONCE: Manner = { adjustAll: adjustByJob };
const IN_PORTIONS: Manner = { adjustAll: adjustByJob, batch: 2 };
const ONE_BY_ONE: Manner = { adjustAll: adjustEach, batch: 1 };

describe('a change of many accounts', () => {
  it('leaves the same accounts, entries, events and refusals as changing them one by one', () => {
    fc.assert(
      fc.property(storyArbitrary, (story) => {
        const oneByOne = outcomeOf(story, ONE_BY_ONE);

        expect(outcomeOf(story, ALL_AT_ONCE)).toEqual(oneByOne);
        expect(outcomeOf(story, IN_PORTIONS)).toEqual(oneByOne);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Everything that a story leaves behind. Accounts are told apart by their number, because ids are random. */
function outcomeOf(story: Story, { adjustAll, batch }: Manner) {
  const world = openEngineWorld();
  const ids = begin(world, story);
  const refusals = adjustAll(world, story.change, batch);
  world.moveTo(world.now() + story.leapDays * DAY_MS);
  finishDueWork(world.engine, batch);
  const tiers = world.store.tiers.list().map(({ id }) => id);
  const outcome = {
    refusals,
    accounts: ids.map((id) => {
      const { tier, points, nextExpiry, ...account } = requireAccount(world.store, id);
      const { lastActivityAt, lastExpiryAt, revision, updatedAt } = account;
      const place = { ...tier, id: tiers.indexOf(tier.id ?? '') };
      return { points, place, nextExpiry, lastActivityAt, lastExpiryAt, revision, updatedAt };
    }),
    entries: ids.map((id) => entriesOf(world, id)),
    events: ids.map((id) =>
      world
        .events()
        .filter(({ entityId }) => entityId === id)
        .map(({ slug, data }) => [slug, data]),
    ),
    differences: world.differences(),
  };
  world.close();
  return outcome;
}

function begin(world: EngineWorld, story: Story): string[] {
  const { thresholds, cost, expiringPercentage } = story;
  world.run(createTiersProgramSettings, { status: 'ACTIVE', windowMonths: 12, baseTier: null });
  for (const requiredPoints of thresholds) {
    const definition = { name: String(requiredPoints), description: null, icon: null };
    world.run(createTier, { definition, requiredPoints });
  }
  const offer = { kind: 'FLEXIBLE' as const, tierId: null, costInPoints: cost, amount: '1' };
  const benefit = { kind: 'FLEXIBLE' as const, offers: [offer], terms: null };
  world.run(createReward, { name: 'Reward', active: true, benefit });
  world.run(updateProgram, { monthsOfInactivity: 3, expiringPercentage });
  world.run(enableExpiration, undefined);
  return story.earned.map((amount, number) => {
    const accountId = world.openAccount();
    const idempotencyKey = String(number);
    if (amount > 0) world.run(earnPoints, { accountId, amount, appId: 'shop', idempotencyKey });
    return accountId;
  });
}

/** As the bulk method does, but for the moment that a job waits. */
function adjustByJob(
  world: EngineWorld,
  change: PointsChange,
  batch: number | undefined,
): Outcome[] {
  const { id } = world.run(bulkAdjustPoints, { where: EVERYTHING, change, appId: 'desk' });
  world.moveTo(world.now() + 1);
  finishDueWork(world.engine, batch);
  const where = { op: 'eq', field: 'jobId', value: id } as const;
  return world.store.asyncJobs
    .pageItems({ where, sort: [], limit: 100 })
    .items.map(({ error }) => error?.code ?? null);
}

function adjustEach(world: EngineWorld, change: PointsChange): Outcome[] {
  world.moveTo(world.now() + 1);
  const { items } = world.store.accounts.page({ where: EVERYTHING, sort: [], limit: 100 });
  return items.map(({ id, revision }) => {
    try {
      const order = { accountId: id, revision: String(revision), appId: 'desk', change };
      world.run(adjustPoints, order);
      return null;
    } catch (error) {
      if (error instanceof LoyaltyError) return error.code;
      throw error;
    }
  });
}

function entriesOf(world: EngineWorld, accountId: string) {
  const where = { op: 'eq', field: 'accountId', value: accountId } as const;
  return world.store.ledger
    .page({ where, sort: [], limit: 100 })
    .items.map(({ amount, balanceAfter, cause, description, effectiveAt, recordedAt }) => ({
      amount,
      balanceAfter,
      cause,
      description,
      effectiveAt,
      recordedAt,
    }));
}
