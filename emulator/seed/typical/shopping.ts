import { requireAccount } from '../../engine/accounts';
import { applyDiscountToCheckout } from '../../engine/apply-discount-to-checkout';
import { createCheckout } from '../../engine/checkouts';
import { MINUTE_MS } from '../../engine/clock';
import { createOrder } from '../../engine/create-order';
import { type Cents, toCents } from '../../engine/money';
import { redeemPointsForCoupon, settleCoupon } from '../../engine/redeem-points-for-coupon';
import { refundActivity } from '../../engine/refund-activity';
import { requireOffer } from '../../engine/rewards';
import { SEEDER } from '../scenario';
import { correct } from './desk';
import { earn } from './earn';
import type { History, Regular } from './history';

/** One visit: a booked tasting, or an order, before which points may be spent and which may be sent back. */
export function shop(history: History, regular: Regular): void {
  const { random, world, offer } = history;
  const { customer } = regular;
  if (random.happens(0.12)) {
    earn(history, regular, { rule: offer.rules.bookings });
    return;
  }
  const spent = toCents(Math.round(customer.usualSpend * (40 + random.between(0, 120))));
  if (customer.redeems && random.happens(0.3)) spendPoints(history, regular, spent);
  const orderId = `${random.between(1_000_000, 9_999_999)}`;
  earn(history, regular, { rule: offer.rules.orders, spent, orderId });
  if (random.happens(0.02)) {
    world.engine.execute(refundActivity, { reference: orderId }, SEEDER);
  }
  correct(history, regular);
}

/** Mostly the dearest coupon that the balance buys; sometimes points are spent at checkout, or left there unpaid. */
function spendPoints(history: History, regular: Regular, spent: Cents): void {
  const { world, random, offer } = history;
  const account = requireAccount(world.engine.store, regular.accountId);
  const reward = offer.rewards.coupons.findLast(
    (each) => requireOffer(each, account).costInPoints <= account.points.balance,
  );
  if (!reward) return;
  if (random.happens(0.2)) {
    payWithPoints(history, regular, { spent, pointsToSpend: 60, isPaid: random.happens(0.7) });
    return;
  }
  const { engine } = world;
  const coupon = engine.execute(
    redeemPointsForCoupon,
    { rewardId: reward.id, accountId: regular.accountId },
    SEEDER,
  );
  world.clock.moveTo(world.clock.now() + MINUTE_MS);
  engine.execute(settleCoupon, { couponId: coupon.id }, SEEDER);
}

function payWithPoints(
  { world, offer }: History,
  { customer }: Regular,
  { spent, pointsToSpend, isPaid }: { spent: Cents; pointsToSpend: number; isPaid: boolean },
): void {
  const { engine } = world;
  const checkout = engine.execute(
    createCheckout,
    {
      email: customer.contact.email,
      channelType: 'WEB',
      lineItems: [
        {
          name: 'Basket',
          quantity: 1,
          priceCents: toCents(Math.max(500, spent)),
          catalog: null,
        },
      ],
    },
    SEEDER,
  );
  const { id, revision } = offer.rewards.flexible;
  engine.execute(
    applyDiscountToCheckout,
    {
      checkoutId: checkout.id,
      discount: { kind: 'reward', id, revision: String(revision), pointsToSpend },
      memberId: undefined,
    },
    SEEDER,
  );
  if (isPaid) engine.execute(createOrder, { checkoutId: checkout.id }, SEEDER);
}
