import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints } from './adjust-points';
import { addMonths, DAY_MS } from './clock';
import { runDueWork } from './due-work';
import { EVERYTHING } from './list-query';
import { createEarningRule, type NewEarningRule } from './manage-earning-rules';
import { recordActivity } from './record-activity';
import { refundActivity } from './refund-activity';
import { enableExpiration, updateProgram } from './update-program';

function openWithPoints(points: number, expiringPercentage: number) {
  const world = openEngineWorld();
  const id = world.openAccount();
  world.run(updateProgram, { monthsOfInactivity: 1, expiringPercentage });
  world.run(adjustPoints, {
    accountId: id,
    revision: '1',
    appId: 'desk',
    change: { amount: points },
  });
  world.run(enableExpiration, undefined);
  const account = () => world.store.accounts.get(id);
  return { world, account };
}

describe('points expire', () => {
  it('on the day they are due, however late the work is done', () => {
    const { world, account } = openWithPoints(100, 100);
    const due = addMonths(world.now(), 1);

    world.advance(45);

    expect(account()).toMatchObject({ points: { balance: 0, expired: 100 }, lastExpiryAt: due });
    const [newest] = world.store.ledger.page({
      where: EVERYTHING,
      sort: [{ field: 'createdDate', descending: true }],
      limit: 1,
    }).items;
    expect(newest).toMatchObject({ amount: -100, effectiveAt: due, recordedAt: world.now() });
  });

  it('not on the 31st of a month that has none, but as many days into the next', () => {
    const { world, account } = openWithPoints(100, 50);
    expect(new Date(world.now()).toISOString()).toContain('2026-01-31');

    expect(new Date(account()?.nextExpiry.at ?? 0).toISOString()).toContain('2026-03-03');
  });

  it('rounded down, and not at all when less than one point would', () => {
    expect(openWithPoints(99, 50).account()?.nextExpiry.amount).toBe(49);
    expect(openWithPoints(9, 10).account()?.nextExpiry).toEqual({ at: null, amount: 0 });
  });

  it('later after activity, but an expiry is no activity', () => {
    const { world, account } = openWithPoints(100, 10);
    world.advance(20);
    const activity = world.now();
    world.run(adjustPoints, {
      accountId: account()?.id ?? '',
      revision: String(account()?.revision),
      appId: 'desk',
      change: { amount: 1 },
    });

    world.advance(15);
    expect(account()?.points.expired).toBe(0);
    world.advance(30);

    expect(account()?.points.expired).toBe(10);
    expect(account()?.lastActivityAt).toBe(activity);
  });

  it('never within the 14 days after switching expiration on', () => {
    const world = openEngineWorld();
    const id = world.openAccount();
    world.run(adjustPoints, {
      accountId: id,
      revision: '1',
      appId: 'desk',
      change: { amount: 10 },
    });
    world.advance(400);

    world.run(enableExpiration, undefined);

    const at = world.store.accounts.get(id)?.nextExpiry.at ?? 0;
    expect((at - world.now()) / DAY_MS).toBe(14);
  });
});

describe('expiry', () => {
  it('done twice changes nothing the second time, and in small steps the same as in one leap', () => {
    const days = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 });
    const percentage = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), percentage, days, (points, share, steps) => {
        const stepping = openWithPoints(points, share);
        const leaping = openWithPoints(points, share);

        for (const step of steps) {
          stepping.world.advance(step);
          const once = stepping.account();
          runDueWork(stepping.world.engine);
          expect(stepping.account()).toEqual(once);
        }
        leaping.world.advance(steps.reduce((sum, step) => sum + step, 0));

        expect(entriesOf(stepping.world)).toEqual(entriesOf(leaping.world));
        expect(stepping.account()?.nextExpiry).toEqual(leaping.account()?.nextExpiry);
        expect(stepping.world.differences()).toEqual([]);
        stepping.world.close();
        leaping.world.close();
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('that was due before the refund of an award, and is done after it, keeps the order of entries', () => {
    const { world, account } = openWithPoints(100, 50);
    const { contactId, nextExpiry } = requireAccount(world.store, account()?.id ?? '');
    world.run(createEarningRule, FIVE_A_VISIT);
    const { triggerAppId, triggerActivityType } = FIVE_A_VISIT;
    const visit = { triggerAppId, triggerActivityType, contactId };
    world.run(recordActivity, { ...visit, orderId: 'order-1' });
    world.moveTo((nextExpiry.at ?? 0) + 1000);

    world.run(refundActivity, { reference: 'order-1' });
    runDueWork(world.engine);

    const entries = entriesOf(world);
    expect(entries.map(({ type }) => type)).toEqual(['ADJUST', 'EARN', 'REFUND', 'EXPIRE']);
    expect(entries.at(-1)).toMatchObject({ amount: -50, at: world.now() });
    world.close();
  });
});

const FIVE_A_VISIT = {
  triggerAppId: '13d21c63-b5ec-5912-8397-c3a5ddb27a97',
  triggerActivityType: 'bookings/BookingConfirmed',
  title: 'Visit',
  status: 'ACTIVE',
  amounts: { type: 'FIXED', configs: [{ tierId: null, points: 5 }] },
} satisfies NewEarningRule;

function entriesOf(world: EngineWorld) {
  const { items } = world.store.ledger.page({ where: EVERYTHING, sort: [], limit: 1000 });
  return items.map(({ amount, balanceAfter, cause, effectiveAt }) => ({
    amount,
    balanceAfter,
    type: cause.type,
    at: effectiveAt,
  }));
}
