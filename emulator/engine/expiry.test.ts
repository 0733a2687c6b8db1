import { describe, expect, it } from 'vitest';
import { openEngineWorld } from '../../tests/support/engine-world';
import { adjustPoints } from './adjust-points';
import { addMonths, DAY_MS } from './clock';
import { EVERYTHING } from './list-query';
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
