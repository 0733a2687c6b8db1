import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EngineWorld, openEngineWorld } from '../../tests/support/engine-world';
import { createAccount } from './accounts';
import { applyDiscountToCheckout } from './apply-discount-to-checkout';
import { present } from './assert';
import { isInEffect } from './checkout-discounts';
import { createCheckout, pricesOf } from './checkouts';
import { createContact } from './contacts';
import type { Coupon } from './coupons';
import { createOrder } from './create-order';
import { earnPoints } from './earn-points';
import { LoyaltyError } from './errors';
import { EVERYTHING } from './list-query';
import { createReward } from './manage-rewards';
import { centsOf } from './money';
import { redeemPointsForCoupon } from './redeem-points-for-coupon';

const EMAIL = 'member@example.com';
const COUPON_COST = 100;

const happening = fc.oneof(
  fc.record({ type: fc.constant('earn' as const), amount: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ type: fc.constant('redeem' as const) }),
  fc.record({ type: fc.constant('buy coupon at checkout' as const) }),
  fc.record({
    type: fc.constant('spend at checkout' as const),
    points: fc.integer({ min: 1, max: 250 }),
  }),
  fc.record({ type: fc.constant('use coupon' as const), index: fc.nat(5) }),
  fc.record({ type: fc.constant('pay' as const), index: fc.nat(5) }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;

describe('redeeming', () => {
  it('spends each point once, whatever is bought, used, paid or left', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (story) => {
        const shop = openShop();
        for (const each of story) attempt(() => happen(shop, each));

        const { points } = accountOf(shop);
        expect(points.balance).toBeGreaterThanOrEqual(0);
        expect(points.redeemed).toBe(paidFor(shop));
        expect(shop.world.differences()).toEqual([]);
        for (const id of shop.checkouts) {
          const { total } = checkoutPrices(shop, id);
          expect(total).toBeGreaterThanOrEqual(0);
        }
        shop.world.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('makes one usable coupon of the same points, however many are asked for at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (asked, affordable) => {
          const shop = openShop();
          happen(shop, { type: 'earn', amount: affordable * COUPON_COST });
          for (let count = 0; count < asked; count += 1) happen(shop, { type: 'redeem' });

          happen(shop, { type: 'wait', minutes: 1 });

          const statuses = couponsOf(shop).map(({ status }) => status);
          const usable = statuses.filter((status) => status === 'ACTIVE').length;
          expect(usable).toBe(Math.min(asked, affordable));
          expect(statuses.filter((status) => status === 'FAILED').length).toBe(asked - usable);
          shop.world.close();
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

type Shop = {
  world: EngineWorld;
  accountId: string;
  couponRewardId: string;
  flexibleRewardId: string;
  /** In the order in which they were started. */
  checkouts: string[];
};

function openShop(): Shop {
  const world = openEngineWorld();
  const contact = world.run(createContact, { email: EMAIL, memberId: randomUUID() });
  const { id: accountId } = world.run(createAccount, { contactId: contact.id });
  const reward = (benefit: Parameters<typeof createReward.run>[1]['benefit']) =>
    world.run(createReward, { name: 'Reward', active: true, benefit }).id;
  return {
    world,
    accountId,
    couponRewardId: reward({
      kind: 'FIXED_AMOUNT',
      offers: [{ kind: 'FIXED_AMOUNT', tierId: null, costInPoints: COUPON_COST, amount: 5 }],
      terms: null,
    }),
    flexibleRewardId: reward({
      kind: 'FLEXIBLE',
      offers: [{ kind: 'FLEXIBLE', tierId: null, costInPoints: 10, amount: '1.00' }],
      terms: null,
    }),
    checkouts: [],
  };
}

/** What the program refuses does not happen; anything else that is thrown is a bug. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
  }
}

function happen(shop: Shop, each: Happening): void {
  const { world, accountId, couponRewardId, flexibleRewardId, checkouts } = shop;
  switch (each.type) {
    case 'earn':
      world.run(earnPoints, {
        accountId,
        amount: each.amount,
        appId: 'shop',
        idempotencyKey: randomUUID(),
      });
      break;
    case 'redeem':
      world.run(redeemPointsForCoupon, { rewardId: couponRewardId, accountId });
      break;
    case 'buy coupon at checkout':
      discount(shop, {
        kind: 'reward',
        id: couponRewardId,
        revision: '1',
        pointsToSpend: undefined,
      });
      break;
    case 'spend at checkout':
      discount(shop, {
        kind: 'reward',
        id: flexibleRewardId,
        revision: '1',
        pointsToSpend: each.points,
      });
      break;
    case 'use coupon': {
      const coupon = couponsOf(shop)[each.index];
      if (coupon)
        discount(shop, { kind: 'coupon', id: coupon.id, revision: String(coupon.revision) });
      break;
    }
    case 'pay': {
      const checkoutId = checkouts[each.index];
      if (checkoutId) world.run(createOrder, { checkoutId });
      break;
    }
    case 'wait':
      world.advance(each.minutes / (24 * 60));
      break;
  }
}

function discount(
  shop: Shop,
  chosen: Parameters<typeof applyDiscountToCheckout.run>[1]['discount'],
): void {
  const checkout = shop.world.run(createCheckout, {
    email: EMAIL,
    channelType: 'WEB',
    lineItems: [{ name: 'Mug', quantity: 1, priceCents: centsOf('20.00'), catalog: null }],
  });
  shop.checkouts.push(checkout.id);
  shop.world.run(applyDiscountToCheckout, {
    checkoutId: checkout.id,
    discount: chosen,
    memberId: undefined,
  });
}

function accountOf({ world, accountId }: Shop) {
  return present(world.store.accounts.get(accountId), 'account');
}

function couponsOf({ world }: Shop): Coupon[] {
  return world.store.coupons.page({ where: EVERYTHING, sort: [], limit: 100 }).items;
}

/** The points that usable or used coupons and standing discounts have cost. */
function paidFor(shop: Shop): number {
  const coupons = couponsOf(shop).filter(
    ({ refundable, status }) => !refundable && (status === 'ACTIVE' || status === 'APPLIED'),
  );
  const discounts = shop.checkouts.flatMap((id) =>
    shop.world.store.checkoutDiscounts.ofCheckout(id).filter(isInEffect),
  );
  const spent = discounts.map(({ pointsSpent }) => pointsSpent);
  return spent.reduce((sum, points) => sum + points, coupons.length * COUPON_COST);
}

function checkoutPrices({ world }: Shop, id: string) {
  const { lineItems } = present(world.store.checkouts.get(id), 'checkout');
  return pricesOf(lineItems, world.store.checkoutDiscounts.ofCheckout(id).filter(isInEffect));
}
