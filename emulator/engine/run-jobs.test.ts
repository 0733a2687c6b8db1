import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { bulkAdjustPoints } from './bulk-adjust-points';
import { finishDueWork, runDueWork } from './due-work';
import { EVERYTHING } from './list-query';
import { pauseProgram } from './program';

const ACCOUNTS = 60;
const BATCH = 50;
const ORDER = { where: EVERYTHING, change: { amount: 7 }, appId: 'app' } as const;

let world: EngineWorld;
beforeEach(() => {
  world = openEngineWorld();
  world.store.transaction(() => {
    for (let count = 0; count < ACCOUNTS; count += 1) world.openAccount();
  });
});
afterEach(() => world.close());

describe('a job', () => {
  it('waits for a moment to pass', () => {
    const { id } = world.run(bulkAdjustPoints, ORDER);

    expect(runDueWork(world.engine, BATCH)).toBe(false);
    expect(world.store.asyncJobs.get(id)).toMatchObject({ status: 'INITIALIZED' });
  });

  it('goes on in batches, and shows how far it is', () => {
    const { id } = startJob();

    const rounds = [1, 2].map(() => {
      const hasMore = runDueWork(world.engine, BATCH);
      const job = world.store.asyncJobs.get(id);
      return { hasMore, status: job?.status, done: job?.itemsSucceeded };
    });

    expect(rounds).toEqual([
      { hasMore: true, status: 'PROCESSING', done: BATCH },
      { hasMore: false, status: 'FINISHED', done: ACCOUNTS },
    ]);
    expect(world.store.accounts.totals().points.balance).toBe(ACCOUNTS * 7);
    expect(world.differences()).toEqual([]);
  });

  it('does every item once, however often due work is done', () => {
    startJob();
    finishDueWork(world.engine);

    finishDueWork(world.engine);

    expect(world.store.accounts.totals().points.adjusted).toBe(ACCOUNTS * 7);
  });

  it('fails the items that are left when the program is paused', () => {
    const { id } = startJob();
    runDueWork(world.engine, BATCH);
    world.run(pauseProgram, undefined);

    finishDueWork(world.engine);

    expect(world.store.asyncJobs.get(id)).toMatchObject({
      status: 'FINISHED',
      itemsSucceeded: BATCH,
      itemsFailed: ACCOUNTS - BATCH,
    });
    expect(world.store.asyncJobs.failedItems(id)[0]?.error?.code).toBe('PROGRAM_NOT_ACTIVE');
  });
});

/** A job that is due: time has passed since it was asked for. */
function startJob() {
  const job = world.run(bulkAdjustPoints, ORDER);
  world.moveTo(world.now() + 1);
  return job;
}
