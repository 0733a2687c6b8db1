import { type Account, requireAccount } from './accounts';
import type { Command, CommandContext } from './command';
import type { CouponSpecification } from './coupon-specification';
import { type Coupon, requireCoupon } from './coupons';
import { LoyaltyError } from './errors';
import { appendEntry } from './ledger';
import { insufficientPoints } from './plan-entry';
import { negated } from './points';
import { requireActiveProgram } from './program';
import { type Offer, requireOffer, requireReward, type Reward } from './rewards';
import { readSettings } from './settings';

/** What a reward gives when it is a coupon. */
export type CouponOffer = Exclude<Offer, { kind: 'FLEXIBLE' }>;

/**
 * Asks for a coupon. It is PENDING: its points are taken a moment later, by `settleCoupon`. Only members redeem, and
 * flexible rewards are spent at checkout instead.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/redeem-points-for-coupon
 */
export const redeemPointsForCoupon: Command<{ rewardId: string; accountId: string }, Coupon> = {
  name: 'redeemPointsForCoupon',
  run(context, { rewardId, accountId }) {
    const { store } = context;
    requireActiveProgram(store);
    const account = requireAccount(store, accountId);
    requireMembership(account);
    const reward = requireReward(store, rewardId);
    const offer = requireOffer(reward, account);
    if (offer.kind === 'FLEXIBLE') {
      throw new LoyaltyError(
        'REWARD_TYPE_NOT_SUPPORTED',
        `Reward ${rewardId} is flexible: it is applied to a checkout, not redeemed for a coupon`,
        { type: 'DISCOUNT_AMOUNT' },
      );
    }
    if (account.points.balance < offer.costInPoints) {
      throw insufficientPoints(account, offer.costInPoints);
    }
    const coupon = newCoupon(context, { account, reward, offer });
    store.coupons.insert(coupon);
    context.emit({ entity: 'coupon', slug: 'created', entityId: coupon.id });
    return coupon;
  },
};

/** Takes the points of a PENDING coupon, which makes it ACTIVE. It is FAILED when they cannot be taken any more. */
export const settleCoupon: Command<{ couponId: string }, Coupon> = {
  name: 'settleCoupon',
  run(context, { couponId }) {
    const coupon = requireCoupon(context.store, couponId);
    const outcome = takePoints(context, coupon);
    const settled: Coupon = {
      ...coupon,
      ...outcome,
      revision: coupon.revision + 1,
      updatedAt: context.now,
    };
    context.store.coupons.update(settled);
    return settled;
  },
};

/** Visitors collect points, but only site members spend them. */
export function requireMembership(account: Account): void {
  if (account.memberId !== null) return;
  throw new LoyaltyError('MEMBER_REQUIRED', `Account ${account.id} belongs to no site member`);
}

/** A coupon that is still to be paid for, with a new reference coupon. */
export function newCoupon(
  { ids, now }: CommandContext,
  from: { account: Account; reward: Reward; offer: CouponOffer },
): Coupon {
  const { account, reward, offer } = from;
  return {
    id: ids.next(),
    accountId: account.id,
    memberId: account.memberId,
    rewardId: reward.id,
    rewardName: reward.name,
    transactionId: null,
    status: 'PENDING',
    reference: {
      id: ids.next(),
      code: codeFrom(ids.next()),
      specification: {
        name: reward.name,
        discount: discountOf(offer),
        terms: reward.benefit.terms,
      },
      deleted: false,
    },
    costInPoints: offer.costInPoints,
    refundable: false,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
}

function takePoints(
  context: CommandContext,
  coupon: Coupon,
): Pick<Coupon, 'status' | 'transactionId'> {
  try {
    requireActiveProgram(context.store);
    const { couponsFail, couponDelayMs } = readSettings(context.store);
    if (couponsFail) return { status: 'FAILED', transactionId: null };
    const account = requireAccount(context.store, coupon.accountId);
    const { transaction } = appendEntry(context, account, {
      amount: negated(coupon.costInPoints),
      effectiveAt: coupon.createdAt + couponDelayMs,
      cause: {
        type: 'REDEEM',
        rewardId: coupon.rewardId,
        rewardType: 'COUPON_REWARD',
        referenceEntityId: coupon.id,
      },
    });
    return { status: 'ACTIVE', transactionId: transaction.id };
  } catch (error) {
    // A refusal leaves no entry behind, so the command can go on; anything else is a bug.
    if (error instanceof LoyaltyError) return { status: 'FAILED', transactionId: null };
    throw error;
  }
}

function discountOf(offer: CouponOffer): CouponSpecification['discount'] {
  switch (offer.kind) {
    case 'FIXED_AMOUNT':
      return { type: 'MONEY_OFF_AMOUNT', amount: offer.amount };
    case 'PERCENTAGE':
      return { type: 'PERCENT_OFF_RATE', rate: offer.percentage };
    case 'FREE_SHIPPING':
      return { type: 'FREE_SHIPPING' };
  }
}

const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 12 characters out of 32, taken from the last 24 hexadecimal digits of an id. */
function codeFrom(id: string): string {
  const pairs = id.replaceAll('-', '').slice(-24).match(/../g) ?? [];
  return pairs
    .map((pair) => CODE_LETTERS[Number.parseInt(pair, 16) % CODE_LETTERS.length])
    .join('');
}
