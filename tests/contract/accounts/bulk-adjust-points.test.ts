import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { listItems, readJob } from '../support/jobs';
import { openAccount } from '../support/launch';
import { earn, openMember, pointsOf } from '../support/redemption';
import { DENIED, refusalOf } from '../support/refusal';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { bulkAdjustPoints, getAccount } = wix.asOwner.accounts;
const EVERYBODY = { filter: { 'points.balance': { $gte: 0 } } };
let rich = '';
let poor = '';
beforeEach(async () => {
  rich = await openMember(wix, 100);
  poor = (await openAccount(wix, 1))._id;
  await earn(wix, poor, 10);
});

describe('works', () => {
  it('starts a job that adds points to everybody who matches', async () => {
    const { asyncJobId } = await bulkAdjustPoints({ search: EVERYBODY, amount: 5 });

    expect(await readJob(wix, asyncJobId)).toMatchObject({
      status: 'INITIALIZED',
      counters: { itemsToProcess: { value: 2 }, itemsSucceeded: 0, itemsFailed: 0 },
    });
    expect(await pointsOf(wix, rich)).toMatchObject({ balance: 100 });
    wix.emulator.advance({ minutes: 1 });
    expect(await readJob(wix, asyncJobId)).toMatchObject({
      status: 'FINISHED',
      counters: { itemsSucceeded: 2, itemsFailed: 0 },
    });
    expect(await pointsOf(wix, rich)).toMatchObject({ balance: 105, adjusted: 5 });
    expect(await pointsOf(wix, poor)).toMatchObject({ balance: 15, adjusted: 5 });
  });

  it('sets a balance, and raises the revision of the accounts it changes', async () => {
    const before = await getAccount(poor);

    await bulkAdjustPoints({ search: EVERYBODY, balance: 100 });
    wix.emulator.advance({ minutes: 1 });

    const after = await getAccount(poor);
    expect(after.points).toMatchObject({ balance: 100, earned: 10, adjusted: 90 });
    expect(Number(after.revision)).toBe(Number(before.revision) + 1);
  });

  it('chooses by filter and by words', async () => {
    await bulkAdjustPoints({
      search: { search: { expression: 'ada' }, filter: { 'points.balance': { $gt: 50 } } },
      amount: 1,
    });
    wix.emulator.advance({ minutes: 1 });

    expect(await pointsOf(wix, rich)).toMatchObject({ balance: 101 });
    expect(await pointsOf(wix, poor)).toMatchObject({ balance: 10 });
  });

  it('reports accounts that would go below zero, and leaves them alone', async () => {
    const { asyncJobId } = await bulkAdjustPoints({ search: EVERYBODY, amount: -50 });
    wix.emulator.advance({ minutes: 1 });

    expect(await readJob(wix, asyncJobId)).toMatchObject({
      status: 'FINISHED',
      counters: { itemsSucceeded: 1, itemsFailed: 1 },
    });
    expect(await listItems(wix, asyncJobId, 'FAILED_ONLY')).toMatchObject([
      { entityId: poor, success: false, error: { code: 'INSUFFICIENT_POINTS' } },
    ]);
    expect(await listItems(wix, asyncJobId, 'SUCCESSFUL_ONLY')).toMatchObject([
      { entityId: rich, success: true },
    ]);
    expect(await pointsOf(wix, poor)).toMatchObject({ balance: 10, adjusted: 0 });
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('adjusts those who matched when it was asked, not those who match later', async () => {
    await bulkAdjustPoints({ search: { filter: { 'points.balance': { $gt: 50 } } }, amount: 1 });
    await earn(wix, poor, 90);
    wix.emulator.advance({ minutes: 1 });

    expect(await pointsOf(wix, poor)).toMatchObject({ balance: 100 });
    expect(await pointsOf(wix, rich)).toMatchObject({ balance: 101 });
  });

  it('finishes at once when nobody matches', async () => {
    const { asyncJobId } = await bulkAdjustPoints({
      search: { filter: { 'points.balance': 7 } },
      amount: 1,
    });

    expect(await readJob(wix, asyncJobId)).toMatchObject({
      status: 'FINISHED',
      counters: { itemsToProcess: { value: 0 } },
    });
  });
});

describe('refuses', () => {
  it.each([
    ['no search', {}],
    ['an empty search', { search: {} }],
    ['an empty filter', { search: { filter: {} } }],
    ['paging within the search', { search: { ...EVERYBODY, cursorPaging: { limit: 1 } } }],
    [
      'a field that cannot be searched by',
      { search: { filter: { 'tier._id': { $exists: true } } } },
    ],
  ])('%s', async (_case, options) => {
    expect((await refusalOf(bulkAdjustPoints({ ...options, amount: 1 }))).status).toBe(400);
  });

  it.each([
    ['neither amount nor balance', {}],
    ['both', { amount: 1, balance: 1 }],
    ['an amount of 0', { amount: 0 }],
    ['a negative balance', { balance: -1 }],
    ['too large an amount', { amount: 10_000_000 }],
  ])('%s', async (_case, change) => {
    expect((await refusalOf(bulkAdjustPoints({ search: EVERYBODY, ...change }))).status).toBe(400);
  });

  it('while the program is paused', async () => {
    await wix.asOwner.programs.pauseLoyaltyProgram();

    expect(await refusalOf(bulkAdjustPoints({ search: EVERYBODY, amount: 1 }))).toEqual({
      status: 428,
      code: 'PROGRAM_NOT_ACTIVE',
    });
  });
});

describe('is guarded', () => {
  it('against members', async () => {
    expect(
      await refusalOf(wix.asMember.accounts.bulkAdjustPoints({ search: EVERYBODY, amount: 1 })),
    ).toEqual(DENIED);
  });
});
