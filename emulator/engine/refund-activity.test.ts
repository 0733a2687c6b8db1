import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEngineWorld } from '../../tests/support/engine-world';
import { requireAccount } from './accounts';
import { adjustPoints } from './adjust-points';
import { createEarningRule } from './manage-earning-rules';
import { toCents } from './money';
import { recordActivity } from './record-activity';
import { pointsDueFor, refundActivity } from './refund-activity';

const TRIGGER = {
  triggerAppId: '1380b703-ce81-ff05-f115-39571d94dfcd',
  triggerActivityType: 'stores/OrderPaid',
};

/** Money that is given back in parts which add up to all of it. */
const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });

describe('partial refunds', () => {
  it('are due in proportion, and in whole exactly what was given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), parts, (given, cents) => {
        const spent = toCents(cents.reduce((sum, each) => sum + each, 0));
        let refunded = 0;
        let due = 0;
        for (const each of cents) {
          refunded += each;
          const dueNow = pointsDueFor(given, toCents(refunded), spent);
          expect(dueNow).toBeGreaterThanOrEqual(due);
          expect(Math.abs(dueNow - (given * refunded) / spent)).toBeLessThan(1);
          due = dueNow;
        }

        expect(due).toBe(given);
      }),
    );
  });

  it('take from the account exactly what the order gave, and never more than it has', () => {
    const world = openEngineWorld();
    world.run(createEarningRule, {
      ...TRIGGER,
      title: 'Shop',
      status: 'ACTIVE',
      amounts: {
        type: 'CONVERSION',
        configs: [{ tierId: null, moneyAmount: 1, points: 7 }],
        field: null,
      },
    });
    fc.assert(
      fc.property(parts, fc.nat(40_000), (cents, spend) => {
        const accountId = world.openAccount();
        const { contactId } = requireAccount(world.store, accountId);
        const orderId = crypto.randomUUID();
        const spent = toCents(cents.reduce((sum, each) => sum + each, 0));
        const outcome = world.run(recordActivity, { ...TRIGGER, contactId, orderId, spent });
        fc.pre('awarded' in outcome);
        const { revision, points: earned } = requireAccount(world.store, accountId);
        const balance = Math.max(0, earned.balance - spend);
        const change = { balance };
        world.run(adjustPoints, { accountId, revision: String(revision), appId: 'test', change });

        const refunds = cents.flatMap((each) =>
          world.run(refundActivity, { reference: orderId, amount: toCents(each) }),
        );

        const total = (part: 'pointsDue' | 'pointsTaken') =>
          refunds.reduce((sum, each) => sum + each[part], 0);
        const { points } = requireAccount(world.store, accountId);
        expect(total('pointsDue')).toBe(earned.balance);
        expect(total('pointsTaken')).toBe(Math.min(earned.balance, balance));
        expect(points.balance).toBe(balance - total('pointsTaken'));
        expect(points.earned).toBe(earned.earned - total('pointsTaken'));
      }),
      { numRuns: 40 },
    );

    expect(world.differences()).toEqual([]);
    world.close();
  }, 30_000);
});
