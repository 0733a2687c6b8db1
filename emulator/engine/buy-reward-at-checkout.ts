import type { Account } from './accounts';
import type { CheckoutDiscount } from './checkout-discounts';
import { type Checkout, subtotalOf } from './checkouts';
import type { CommandContext } from './command';
import { amountOff } from './coupon-specification';
import { invalidField, LoyaltyError, requireRevision } from './errors';
import { appendEntry } from './ledger';
import { type Cents, centsOf, toCents } from './money';
import { negated } from './points';
import { requireActiveProgram } from './program';
import { type CouponOffer, newCoupon, requireMembership } from './redeem-points-for-coupon';
import { type Offer, requireOffer, requireReward, type Reward } from './rewards';

/** `revision` is the reward's own; `pointsToSpend` is for flexible rewards. */
export type ChosenReward = {
  kind: 'reward';
  id: string;
  revision: string | undefined;
  pointsToSpend: number | undefined;
};

/** The discount that is being made, for whom and on what. */
export type DiscountOrder = { discountId: string; checkout: Checkout; account: Account };

/** What a discount is worth and what it cost. */
export type DiscountEffect = Pick<
  CheckoutDiscount,
  'source' | 'amount' | 'pointsSpent' | 'transactionId'
>;

/** Takes the points for a reward during checkout. A coupon reward becomes a coupon of this checkout only. */
export function buyReward(
  context: CommandContext,
  order: DiscountOrder,
  chosen: ChosenReward,
): DiscountEffect {
  requireActiveProgram(context.store);
  requireMembership(order.account);
  const reward = requireReward(context.store, chosen.id);
  requireRevision(reward, chosen.revision);
  const offer = requireOffer(reward, order.account);
  if (offer.kind === 'FLEXIBLE') {
    if (chosen.pointsToSpend === undefined) {
      throw invalidField(
        'reward.pointsToSpend',
        'is needed for a flexible reward',
        'REQUIRED_FIELD',
      );
    }
    return buyAmount(context, order, { reward, offer, pointsToSpend: chosen.pointsToSpend });
  }
  if (chosen.pointsToSpend !== undefined) {
    throw invalidField('reward.pointsToSpend', 'is for flexible rewards only');
  }
  return buyCoupon(context, order, { reward, offer });
}

type FlexibleOffer = Extract<Offer, { kind: 'FLEXIBLE' }>;

function buyAmount(
  context: CommandContext,
  order: DiscountOrder,
  choice: { reward: Reward; offer: FlexibleOffer; pointsToSpend: number },
): DiscountEffect {
  const { reward, offer, pointsToSpend } = choice;
  const amount = flexibleAmount(offer, pointsToSpend);
  if (amount === 0) {
    throw invalidField('reward.pointsToSpend', 'is too little for a discount', 'MIN');
  }
  if (amount > subtotalOf(order.checkout.lineItems)) {
    throw new LoyaltyError('DISCOUNT_NOT_APPLICABLE', 'The discount exceeds the subtotal');
  }
  return {
    source: { type: 'DISCOUNT_AMOUNT', rewardId: reward.id },
    amount,
    pointsSpent: pointsToSpend,
    transactionId: takePoints(context, order.account, {
      points: pointsToSpend,
      rewardId: reward.id,
      rewardType: 'DISCOUNT_AMOUNT',
      referenceEntityId: order.discountId,
    }),
  };
}

/**
 * What a number of points is worth: at 10 points for 1 unit of money, 35 points are 3.50. Rounded down to whole cents,
 * so that nobody gets money for points not spent.
 */
export function flexibleAmount(offer: FlexibleOffer, points: number): Cents {
  return toCents(Math.floor((points * centsOf(offer.amount)) / offer.costInPoints));
}

function buyCoupon(
  context: CommandContext,
  order: DiscountOrder,
  { reward, offer }: { reward: Reward; offer: CouponOffer },
): DiscountEffect {
  const { account, checkout } = order;
  const coupon = newCoupon(context, { account, reward, offer });
  const amount = amountOff(coupon.reference.specification, checkout.lineItems);
  const transactionId = takePoints(context, account, {
    points: offer.costInPoints,
    rewardId: reward.id,
    rewardType: 'COUPON_REWARD',
    referenceEntityId: coupon.id,
  });
  context.store.coupons.insert({ ...coupon, status: 'ACTIVE', refundable: true, transactionId });
  context.emit({ entity: 'coupon', slug: 'created', entityId: coupon.id });
  return {
    source: { type: 'COUPON_REWARD', rewardId: reward.id, couponId: coupon.id },
    amount,
    pointsSpent: offer.costInPoints,
    transactionId,
  };
}

function takePoints(
  context: CommandContext,
  account: Account,
  {
    points,
    ...info
  }: {
    points: number;
    rewardId: string;
    rewardType: string;
    referenceEntityId: string;
  },
): string {
  const { transaction } = appendEntry(context, account, {
    amount: negated(points),
    cause: { type: 'REDEEM', ...info },
  });
  return transaction.id;
}
