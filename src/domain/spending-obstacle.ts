import type { Account } from './account';
import type { Coupon } from './coupon';
import type { Program } from './program';
import { priceIn, type Reward } from './reward';

/** Why points, or a coupon that they were turned into, cannot be spent as somebody decided. */
export type SpendingObstacle =
  | 'PROGRAM_NOT_ACTIVE'
  | 'MEMBER_REQUIRED'
  | 'REWARD_NOT_OFFERED'
  | 'REWARD_CHANGED'
  | 'POINTS_MISSING'
  | 'COUPON_USED'
  | 'COUPON_CHANGED'
  | 'SUBTOTAL_TOO_SMALL';

type RewardSpending = {
  program: Pick<Program, 'status'>;
  account: Pick<Account, 'memberId' | 'points' | 'tier'>;
  /** As it is now; null when it was deleted. */
  reward: Reward | null;
  /** The revision of the reward that was decided upon. */
  revision: string;
  /** Null when the reward's own price counts. */
  pointsToSpend: number | null;
};

/** What stands between a member and a reward, the widest obstacle first; null when nothing is known to. */
export function obstacleToReward(spending: RewardSpending): SpendingObstacle | null {
  const { program, account, reward, revision, pointsToSpend } = spending;
  if (program.status !== 'ACTIVE') return 'PROGRAM_NOT_ACTIVE';
  if (account.memberId === null) return 'MEMBER_REQUIRED';
  const price = reward?.active ? priceIn(reward, account.tier.id) : undefined;
  if (price === undefined) return 'REWARD_NOT_OFFERED';
  if (reward?.revision !== revision) return 'REWARD_CHANGED';
  return account.points.balance < (pointsToSpend ?? price.costInPoints) ? 'POINTS_MISSING' : null;
}

type CouponSpending = {
  /** As it is now. */
  coupon: Pick<Coupon, 'status' | 'revision' | 'minimumSubtotal'>;
  /** The revision of the coupon that was decided upon. */
  revision: string;
  /** Of the checkout, in the site's currency. */
  subtotal: number;
};

/** The same between a coupon and a checkout. */
export function obstacleToCoupon(spending: CouponSpending): SpendingObstacle | null {
  const { coupon, revision, subtotal } = spending;
  if (coupon.status === 'APPLIED') return 'COUPON_USED';
  if (coupon.status !== 'ACTIVE' || coupon.revision !== revision) return 'COUPON_CHANGED';
  return isAbove(subtotal, coupon.minimumSubtotal ?? 0) ? null : 'SUBTOTAL_TOO_SMALL';
}

/** "Only applicable when the order subtotal is over this amount"; 0 is no minimum. */
function isAbove(subtotal: number, minimum: number): boolean {
  return minimum === 0 || subtotal > minimum;
}
