import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEmulator, type Emulator } from '../../../emulator/create-emulator';
import { DAY_MS } from '../../../emulator/engine/clock';
import { control } from '../support/control';
import { connect, emulateWix } from '../support/emulated-wix';
import { STOPPED } from '../support/stopped-clock';
import { launchProgram, listContacts } from '../support/launch';

const wix = await emulateWix(STOPPED);

describe('living through days', () => {
  it('moves members, points and the clock, to an audit without differences', async () => {
    wix.emulator.reset('typical');
    const before = wix.emulator.audit();

    const { happened, points, from, to } = wix.emulator.live();

    const after = wix.emulator.audit();
    expect(to - from).toBeGreaterThanOrEqual(30 * DAY_MS);
    expect(to - from).toBeLessThan(31 * DAY_MS);
    expect((await control(wix, '/clock')).body).toEqual({ now: new Date(to).toISOString() });
    expect(after.differences).toEqual([]);
    expect(after.entries).toBeGreaterThan(before.entries + 100);
    expect(after.accounts - before.accounts).toBeGreaterThanOrEqual(happened.newAccount ?? 0);
    for (const what of ['order', 'booking', 'birthday', 'follow', 'discount', 'refund'] as const) {
      expect(happened[what]).toBeGreaterThan(0);
    }
    expect(points.earned).toBeGreaterThan(0);
    expect(points.redeemed).toBeGreaterThan(0);
  });

  it('brings the same ledger with the same seed, and another one with another', async () => {
    const ledgers = await Promise.all(
      [7, 7, 8].map(async (randomSeed) => {
        await using emulator = await createEmulator({ ...STOPPED, seed: 'small' });
        emulator.live({ randomSeed, days: 20 });
        return await readLedger(emulator);
      }),
    );

    expect(ledgers[0]?.length).toBeGreaterThan(50);
    expect(ledgers[1]).toEqual(ledgers[0]);
    expect(ledgers[2]).not.toEqual(ledgers[0]);
  });

  it('writes entries in the order of time, also when it goes on from before', async () => {
    wix.emulator.reset('small');

    wix.emulator.live({ days: 5 });
    wix.emulator.live({ days: 5 });

    const times = (await readLedger(wix.emulator)).map(({ _createdDate }) => Number(_createdDate));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(wix.emulator.audit().differences).toEqual([]);
  });

  it('says what earned nothing and why', async () => {
    await launchProgram(wix);
    const rule = await wix.asOwner.earningRules.createLoyaltyEarningRule({
      sourceAppId: '553c79f3-5625-4f38-b14b-ef7c0d1e87df',
      triggerAppId: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
      triggerActivityType: 'bookings/BookingConfirmed',
      title: 'Book a table',
      status: 'PAUSED',
      fixedAmount: { configs: [{ points: 10 }] },
    });

    const { body } = await control(wix, '/live', { body: { days: 60, pace: 5 } });

    const { points, gaveNothing } = reportSchema.parse(body);
    const explanation = 'The earning rule is paused.';
    expect(points.earned).toBe(0);
    expect(gaveNothing).toContainEqual(
      expect.objectContaining({ what: 'order', reason: 'NO_RULE' }),
    );
    expect(gaveNothing).toContainEqual(
      expect.objectContaining({ what: 'booking', ruleId: rule._id, explanation }),
    );
  });

  it('says what was refused, when the program is not active', async () => {
    const { body } = await control(wix, '/live', { body: { pace: 5 } });

    expect(body).toMatchObject({ refused: [{ what: 'newAccount', code: 'PROGRAM_NOT_ACTIVE' }] });
    expect(await listContacts(wix)).not.toHaveLength(12);
    expect(wix.emulator.audit()).toMatchObject({ accounts: 0, entries: 0 });
  });

  it('spends points on the rewards that there are', async () => {
    wix.emulator.reset('typical');

    wix.emulator.live({ days: 30, pace: 3 });

    const { rewards = [] } = await wix.asOwner.rewards.queryRewards({});
    const spent = (await readLedger(wix.emulator)).flatMap(({ redeemInfo }) => redeemInfo ?? []);
    expect(spent.length).toBeGreaterThan(0);
    for (const { rewardId } of spent) {
      expect(rewards.map(({ _id }) => _id)).toContain(rewardId);
    }
  });

  it.each([
    { days: 0 },
    { days: 93 },
    { days: 1.5 },
    { pace: 6 },
    { randomSeed: 'x' },
    { till: 1 },
  ])('refuses %j', async (order) => {
    expect((await control(wix, '/live', { body: order })).status).toBe(400);
  });
});

const reportSchema = z.object({
  points: z.object({ earned: z.number() }),
  gaveNothing: z.array(z.looseObject({ what: z.string(), reason: z.string() })),
});

/** The newest entries, in the order in which they were made. */
async function readLedger({ url, info }: Emulator) {
  const { transactions } = connect(url, info.tokens.admin);
  const { items } = await transactions
    .queryLoyaltyTransactions()
    .descending('_createdDate')
    .limit(100)
    .find();
  return items.toReversed();
}
