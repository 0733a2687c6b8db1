import {
  obstacleToCoupon,
  obstacleToReward,
  type SpendingObstacle,
} from '../domain/spending-obstacle';
import { AppRefusal } from './app-refusal';
import { findReward } from './find-reward';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { toCoupon } from './map-coupon';
import { toAppError } from './map-error';
import { toProgram } from './map-program';

/**
 * Waits for what Wix says to spending points. It does not document why it refuses, so its codes are not made anything
 * of: the reason is looked up afterwards, in what is there now. Where none is found, Wix's refusal stays as it came.
 */
export async function orExplained<T>(
  sent: Promise<T>,
  findObstacle: () => Promise<SpendingObstacle | null>,
): Promise<T> {
  try {
    return await sent;
  } catch (thrown) {
    const { kind } = toAppError(thrown, { effect: 'write' });
    if (kind !== 'refused' && kind !== 'conflict' && kind !== 'not-found') throw thrown;
    const obstacle = await findObstacle().catch(() => null);
    if (obstacle === null) throw thrown;
    // A page offers nothing that it knows to be refused, so what it shows is out of date.
    throw new AppRefusal('conflict', obstacle);
  }
}

type RewardChoice = {
  accountId: string;
  rewardId: string;
  /** Of the reward that was decided upon. */
  revision: string;
  /** Null when the reward's own price counts. */
  pointsToSpend: number | null;
};

/** What stands between a member and a reward now. */
export async function findObstacleToReward(choice: RewardChoice): Promise<SpendingObstacle | null> {
  const { accountId, rewardId, revision, pointsToSpend } = choice;
  const [program, account, reward] = await Promise.all([
    loyalty.getProgram(),
    loyalty.getAccount(accountId),
    findReward(rewardId),
  ]);
  return obstacleToReward({
    program: toProgram(program.loyaltyProgram),
    account: toAccount(account),
    reward,
    revision,
    pointsToSpend,
  });
}

type CouponChoice = { couponId: string; revision: string; subtotal: number };

/** What stands between a coupon and a checkout now; `subtotal` is the checkout's, in the site's currency. */
export async function findObstacleToCoupon(choice: CouponChoice): Promise<SpendingObstacle | null> {
  const { couponId, ...rest } = choice;
  return obstacleToCoupon({ coupon: toCoupon(await loyalty.getCoupon(couponId)), ...rest });
}
