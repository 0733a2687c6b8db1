import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from './account';
import { previewAdjustment, type PreviewContext } from './adjustment-preview';
import type { PointsChange } from './adjustment';
import type { Reward } from './reward';
import type { Tier, TiersProgram } from './tier';

const SILVER = tier('silver', 500);
const GOLD = tier('gold', 2000);
const COFFEE = reward('coffee', [
  { tierId: null, costInPoints: 100, value: 5 },
  { tierId: 'silver', costInPoints: 80, value: 5 },
]);

function tier(id: string, requiredPoints: number): Tier {
  return { id, name: id, description: null, icon: null, requiredPoints, revision: '1' };
}

function reward(id: string, prices: Reward['prices'], active = true): Reward {
  return { id, name: id, kind: 'FIXED_AMOUNT', active, prices, terms: null, revision: '1' };
}

function member(balance: number, place: Account['tier'] = { id: null, points: balance }): Account {
  return {
    id: 'account',
    contactId: 'contact',
    memberId: 'member',
    contact: { name: 'Anna', email: null, displayName: 'Anna' },
    points: { balance, earned: balance, adjusted: 0, redeemed: 0, expired: 0 },
    tier: place,
    nextExpiry: null,
    rewardAvailable: false,
    lastActivityDate: null,
    createdDate: '2026-01-01T00:00:00.000Z',
    revision: '1',
  };
}

function program(changes: Partial<TiersProgram> = {}, rewards = [COFFEE]): PreviewContext {
  return {
    tiers: {
      status: 'ACTIVE',
      rollingWindowMonths: 12,
      baseTier: null,
      tiers: [SILVER, GOLD],
      createdAt: null,
      revision: '1',
      ...changes,
    },
    rewards,
  };
}

/** What the service does with a change, in its own words: set replaces, amounts add, and nothing goes below zero. */
function serviceWould(balance: number, change: PointsChange): number | 'refuse' {
  if (change.kind === 'set') return change.points;
  const next = balance + (change.kind === 'add' ? change.points : -change.points);
  return next < 0 ? 'refuse' : next;
}

const changes = fc.oneof(
  fc.record({
    kind: fc.constantFrom('add' as const, 'remove' as const),
    points: fc.integer({ min: 1, max: 9_999_999 }),
  }),
  fc.record({
    kind: fc.constant('set' as const),
    points: fc.integer({ min: 0, max: 999_999_999 }),
  }),
);
const balances = fc.integer({ min: 0, max: 20_000_000 });

describe('previewAdjustment', () => {
  test('promises exactly the balance that the service will leave, or its refusal', () => {
    fc.assert(
      fc.property(balances, changes, (balance, change) => {
        const preview = previewAdjustment(member(balance), change, program());
        const truth = serviceWould(balance, change);

        if (truth === 'refuse')
          expect(preview).toEqual({ kind: 'below-zero', removeAtMost: balance });
        else if (truth === balance) expect(preview).toEqual({ kind: 'unchanged' });
        else
          expect(preview).toMatchObject({
            kind: 'changes',
            balance: { before: balance, after: truth },
          });
      }),
    );
  });

  test('allows removing everything and refuses one point more', () => {
    expect(previewAdjustment(member(80), { kind: 'remove', points: 80 }, program())).toMatchObject({
      kind: 'changes',
      balance: { before: 80, after: 0 },
    });
    expect(previewAdjustment(member(80), { kind: 'remove', points: 81 }, program())).toEqual({
      kind: 'below-zero',
      removeAtMost: 80,
    });
  });

  test('moves the tier by as much as the balance', () => {
    const preview = previewAdjustment(
      member(40, { id: null, points: 460 }),
      { kind: 'add', points: 50 },
      program(),
    );

    expect(preview).toMatchObject({
      difference: 50,
      tier: { before: null, after: SILVER, next: GOLD, pointsToNext: 1490 },
    });
  });

  test('takes a tier away when points are taken away', () => {
    const preview = previewAdjustment(
      member(900, { id: 'silver', points: 510 }),
      { kind: 'set', points: 880 },
      program(),
    );

    expect(preview).toMatchObject({
      difference: -20,
      tier: { before: SILVER, after: null, pointsToNext: 10 },
    });
  });

  test('says nothing about tiers while they are switched off', () => {
    const preview = previewAdjustment(
      member(40),
      { kind: 'add', points: 5000 },
      program({ status: 'PAUSED' }),
    );

    expect(preview).toMatchObject({ kind: 'changes', tier: null });
  });

  test('says nothing about tiers that are not known, and prices rewards in the tier Wix names', () => {
    const preview = previewAdjustment(
      member(60, { id: 'silver', points: 700 }),
      { kind: 'add', points: 20 },
      { tiers: null, rewards: [COFFEE] },
    );

    expect(preview).toMatchObject({ tier: null, rewards: { gained: [COFFEE] } });
  });

  test('names the rewards that come within reach', () => {
    const preview = previewAdjustment(member(60), { kind: 'add', points: 40 }, program());

    expect(preview).toMatchObject({ rewards: { gained: [COFFEE], lost: [] } });
  });

  test('names the rewards that go out of reach', () => {
    const preview = previewAdjustment(member(120), { kind: 'remove', points: 21 }, program());

    expect(preview).toMatchObject({ rewards: { gained: [], lost: [COFFEE] } });
  });

  test('prices a reward in the tier that the member will be in', () => {
    const preview = previewAdjustment(
      member(60, { id: null, points: 480 }),
      { kind: 'add', points: 20 },
      program(),
    );

    expect(preview).toMatchObject({ tier: { after: SILVER }, rewards: { gained: [COFFEE] } });
  });

  test('leaves out rewards that are not active or have no price in the tier', () => {
    const asleep = reward('asleep', [{ tierId: null, costInPoints: 1, value: 1 }], false);
    const goldOnly = reward('gold-only', [{ tierId: 'gold', costInPoints: 1, value: 1 }]);

    const preview = previewAdjustment(
      member(0),
      { kind: 'add', points: 10 },
      program({}, [asleep, goldOnly]),
    );

    expect(preview).toMatchObject({ rewards: { gained: [], lost: [] } });
  });
});
