import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { createAccount } from '../engine/accounts';
import { applyDiscountToCheckout } from '../engine/apply-discount-to-checkout';
import { createCheckout } from '../engine/checkouts';
import { createContact } from '../engine/contacts';
import { earnPoints } from '../engine/earn-points';
import { createReward } from '../engine/manage-rewards';
import { centsOf } from '../engine/money';
import { redeemPointsForCoupon } from '../engine/redeem-points-for-coupon';

const HOURS = 1 / 24;
const EMAIL = 'ada@example.com';

/** A member with a coupon, a coupon of a checkout, a discount that was taken back, and one that holds. */
let world: EngineWorld;
beforeEach(() => {
  world = openEngineWorld();
  const { id: contactId } = world.run(createContact, { email: EMAIL, memberId: randomUUID() });
  const { id: accountId } = world.run(createAccount, { contactId });
  world.run(earnPoints, { accountId, amount: 500, appId: 'shop', idempotencyKey: 'first' });
  const { id: couponReward } = world.run(createReward, {
    name: 'Five off',
    active: true,
    benefit: {
      kind: 'FIXED_AMOUNT',
      offers: [{ kind: 'FIXED_AMOUNT', tierId: null, costInPoints: 100, amount: 5 }],
      terms: null,
    },
  });
  const { id: flexibleReward } = world.run(createReward, {
    name: 'Pay with points',
    active: true,
    benefit: {
      kind: 'FLEXIBLE',
      offers: [{ kind: 'FLEXIBLE', tierId: null, costInPoints: 10, amount: '1.00' }],
      terms: null,
    },
  });
  world.run(redeemPointsForCoupon, { rewardId: couponReward, accountId });
  spendAtCheckout(flexibleReward, 40);
  world.advance(2 * HOURS);
  spendAtCheckout(flexibleReward, 30);
  spendAtCheckout(couponReward, undefined);
});
afterEach(() => world.close());

describe('the audit', () => {
  it('finds nothing wrong with what the rules did', () => {
    expect(world.differences()).toEqual([]);
  });

  it.each([
    ['a cheaper coupon', `UPDATE coupons SET cost_in_points = 1`, ['points taken']],
    [
      'a coupon that nobody paid for',
      `UPDATE coupons SET status = 'PENDING' WHERE refundable = 0`,
      ['points taken', 'entries that took points'],
    ],
    [
      'a coupon of another entry',
      `UPDATE coupons SET transaction_id = NULL WHERE refundable = 0`,
      ['entry that took points'],
    ],
    [
      "somebody else's coupon",
      `UPDATE coupons SET id = '${randomUUID()}' WHERE refundable = 0`,
      ['points taken', 'entries that took points', 'entry that took points'],
    ],
    [
      'a discount that cost more',
      `UPDATE checkout_discounts SET points_spent = 31 WHERE points_spent = 30`,
      ['points taken'],
    ],
    [
      'a discount that is gone',
      `DELETE FROM checkout_discounts WHERE points_spent = 30`,
      ['points taken for a discount'],
    ],
    [
      'a discount that was given back without its points',
      `UPDATE checkout_discounts SET status = 'REFUNDED_DUE_TO_TIMEOUT' WHERE points_spent = 30`,
      ['points given back', 'entries that gave points back'],
    ],
    [
      'points given back for a discount that holds',
      `UPDATE checkout_discounts SET status = 'COMPLETED' WHERE points_spent = 40`,
      ['points given back', 'entries that gave points back'],
    ],
    [
      'points given back for nothing',
      `UPDATE checkout_discounts SET transaction_id = NULL WHERE points_spent = 40`,
      [
        'entry that took points',
        'points given back',
        'entries that gave points back',
        'points given back for a discount',
      ],
    ],
    [
      'points taken twice',
      `INSERT INTO ledger (id, account_id, type, amount, balance_after, info, actor, effective_at, recorded_at, command_id)
       SELECT '${randomUUID()}', account_id, type, -10, balance_after - 10, info, actor, effective_at, recorded_at, command_id
       FROM ledger WHERE type = 'REDEEM' AND amount = -30`,
      ['counter redeemed', 'counter balance', 'points taken', 'entries that took points'],
    ],
  ])('reports %s', (_what, statement, checks) => {
    world.runSql(statement);

    const reported = new Set(world.differences().map(({ check }) => check));

    expect([...reported]).toEqual(expect.arrayContaining(checks));
  });
});

function spendAtCheckout(rewardId: string, pointsToSpend: number | undefined): void {
  const { id: checkoutId } = world.run(createCheckout, {
    email: EMAIL,
    channelType: 'WEB',
    lineItems: [{ name: 'Mug', quantity: 1, priceCents: centsOf('20.00'), catalog: null }],
  });
  world.run(applyDiscountToCheckout, {
    checkoutId,
    discount: { kind: 'reward', id: rewardId, revision: '1', pointsToSpend },
    memberId: undefined,
  });
}
