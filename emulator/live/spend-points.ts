import type { Account } from '../engine/accounts';
import type { ApplyDiscount } from '../engine/apply-discount-to-checkout';
import { flexibleAmount } from '../engine/buy-reward-at-checkout';
import { MINUTE_MS } from '../engine/clock';
import type { Coupon } from '../engine/coupons';
import { type Cents, centsOf } from '../engine/money';
import { redeemPointsForCoupon, settleCoupon } from '../engine/redeem-points-for-coupon';
import type { CouponTerms, Offer, Reward } from '../engine/rewards';
import { CUSTOMERS, type Shop } from './shop';

/** What a customer is going to put on a checkout, and what has to be bought for it. */
export type Spending = { discount: ApplyDiscount['discount']; terms: CouponTerms | null };

/** A coupon from before, or a reward that the balance buys; undefined when there is neither, or it is kept for later. */
export function chooseSpending(shop: Shop, account: Account, spent: Cents): Spending | undefined {
  const coupon = ownCoupon(shop, account);
  if (coupon && shop.random.happens(0.7)) return spendCoupon(coupon);
  const choice = affordable(shop, account);
  if (choice.length === 0) return undefined;
  const { reward, offer } = shop.random.pick(choice);
  if (offer.kind === 'FLEXIBLE') return spendAmount(reward, offer, { account, spent });
  return shop.random.happens(0.5)
    ? { discount: chosenReward(reward), terms: reward.benefit.terms }
    : buyCoupon(shop, account, reward);
}

function ownCoupon({ engine }: Shop, { id }: Account): Coupon | undefined {
  const { items } = engine.store.coupons.page({
    where: {
      op: 'and',
      parts: [
        { op: 'eq', field: 'accountId', value: id },
        { op: 'eq', field: 'status', value: 'ACTIVE' },
      ],
    },
    sort: [],
    limit: 10,
  });
  return items.find(({ refundable }) => !refundable);
}

function affordable({ engine }: Shop, account: Account): { reward: Reward; offer: Offer }[] {
  const { items } = engine.store.rewards.page({
    where: { op: 'eq', field: 'active', value: 1 },
    sort: [],
    limit: 50,
  });
  return items.flatMap((reward) => {
    const offer = reward.benefit.offers.find(({ tierId }) => tierId === account.tier.id);
    return offer && offer.costInPoints <= account.points.balance ? [{ reward, offer }] : [];
  });
}

/** As many points as there are, for at most half of what the order costs. */
function spendAmount(
  reward: Reward,
  offer: Extract<Offer, { kind: 'FLEXIBLE' }>,
  { account, spent }: { account: Account; spent: Cents },
): Spending | undefined {
  const enough = Math.floor(((spent / 2) * offer.costInPoints) / centsOf(offer.amount));
  const points = Math.min(account.points.balance, enough);
  if (flexibleAmount(offer, points) === 0) return undefined;
  return { discount: { ...chosenReward(reward), pointsToSpend: points }, terms: null };
}

/** Redeems a coupon, which half of them keep for another day. */
function buyCoupon(shop: Shop, account: Account, { id }: Reward): Spending | undefined {
  const { engine, clock, diary, random } = shop;
  const coupon = diary.attempt('coupon', () => {
    const order = { rewardId: id, accountId: account.id };
    return engine.execute(redeemPointsForCoupon, order, CUSTOMERS);
  });
  if (!coupon) return undefined;
  clock.moveTo(clock.now() + MINUTE_MS);
  const settled = engine.execute(settleCoupon, { couponId: coupon.id }, CUSTOMERS);
  diary.note('coupon');
  return settled.status === 'ACTIVE' && random.happens(0.5) ? spendCoupon(settled) : undefined;
}

function spendCoupon({ id, revision, reference }: Coupon): Spending {
  return {
    discount: { kind: 'coupon', id, revision: String(revision) },
    terms: reference.specification.terms,
  };
}

function chosenReward({ id, revision }: Reward) {
  return {
    kind: 'reward' as const,
    id,
    revision: String(revision),
    pointsToSpend: undefined,
  };
}
