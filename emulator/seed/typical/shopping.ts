import { requireAccount } from '../../engine/accounts';
import { applyDiscountToCheckout } from '../../engine/apply-discount-to-checkout';
import { createCheckout } from '../../engine/checkouts';
import { createOrder } from '../../engine/create-order';
import { earnPoints } from '../../engine/earn-points';
import { toCents } from '../../engine/money';
import { redeemPointsForCoupon, settleCoupon } from '../../engine/redeem-points-for-coupon';
import { SEEDER } from '../scenario';
import { correct } from './desk';
import type { History, Regular } from './history';

const STORES_APP_ID = '1380b703-ce81-ff05-f115-39571d94dfcd';

/** One visit: perhaps points are spent first, then the order earns one point for each whole unit of money. */
export function shop(history: History, regular: Regular): void {
  const { random } = history;
  const { customer } = regular;
  const spend = Math.round(customer.usualSpend * (0.4 + random.next() * 1.2) * 100) / 100;
  if (customer.redeems && random.happens(0.3)) spendPoints(history, regular, spend);
  order(history, regular, spend);
  correct(history, regular);
}

function order({ world, random }: History, { accountId }: Regular, spend: number): void {
  const orderId = String(random.between(10_000, 9_999_999));
  const amount = Math.floor(spend);
  if (amount < 1) return;
  world.engine.execute(
    earnPoints,
    {
      accountId,
      amount,
      appId: STORES_APP_ID,
      idempotencyKey: `order-${orderId}-${accountId}`,
      description: `Order ${orderId}`,
      activityType: 'stores/OrderPaid',
      orderId,
    },
    SEEDER,
  );
}

/** Mostly the dearest coupon that the balance buys; sometimes points are spent at checkout, or left there unpaid. */
function spendPoints(history: History, regular: Regular, spend: number): void {
  const { world, random, offer } = history;
  const { balance } = requireAccount(world.engine.store, regular.accountId).points;
  const affordable = offer.couponRewards.filter((reward) =>
    reward.benefit.offers.some(({ costInPoints }) => costInPoints <= balance),
  );
  const reward = affordable.at(-1);
  if (!reward) return;
  if (random.happens(0.2)) {
    payWithPoints(history, regular, { spend, pointsToSpend: 60, isPaid: random.happens(0.7) });
    return;
  }
  const { engine } = world;
  const coupon = engine.execute(
    redeemPointsForCoupon,
    { rewardId: reward.id, accountId: regular.accountId },
    SEEDER,
  );
  engine.execute(settleCoupon, { couponId: coupon.id }, SEEDER);
}

function payWithPoints(
  { world, offer }: History,
  { customer }: Regular,
  { spend, pointsToSpend, isPaid }: { spend: number; pointsToSpend: number; isPaid: boolean },
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
          priceCents: toCents(Math.max(500, Math.round(spend * 100))),
          catalog: null,
        },
      ],
    },
    SEEDER,
  );
  const { id, revision } = offer.flexibleReward;
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
