import { describe, expect, it } from 'vitest';
import { sampleAccount, withBalance } from '../../tests/support/sample-account';
import { sampleCoupon } from '../../tests/support/sample-coupon';
import { sampleReward } from '../../tests/support/sample-program';
import { obstacleToCoupon, obstacleToReward } from './spending-obstacle';

const coffee = sampleReward({ prices: [{ tierId: null, costInPoints: 100, value: 4 }] });
const possible = {
  program: { status: 'ACTIVE' },
  account: sampleAccount({ tier: { id: null, points: 0 } }),
  reward: coffee,
  revision: coffee.revision,
  pointsToSpend: null,
} as const;

describe('what stands between a member and a reward', () => {
  it.each<[string, object, string | null]>([
    ['nothing, when all is well', {}, null],
    ['nothing, when the last point is spent', { pointsToSpend: 120 }, null],
    ['a paused program', { program: { status: 'PAUSED' } }, 'PROGRAM_NOT_ACTIVE'],
    ['a visitor', { account: { ...possible.account, memberId: null } }, 'MEMBER_REQUIRED'],
    ['a reward that is gone', { reward: null }, 'REWARD_NOT_OFFERED'],
    ['a reward that is off', { reward: { ...coffee, active: false } }, 'REWARD_NOT_OFFERED'],
    ['no price for the tier', { reward: { ...coffee, prices: [] } }, 'REWARD_NOT_OFFERED'],
    ['a reward that changed', { revision: '99' }, 'REWARD_CHANGED'],
    [
      'a price that is above the balance',
      { account: withBalance(possible.account, 99, '8') },
      'POINTS_MISSING',
    ],
    ['points to spend that are not there', { pointsToSpend: 121 }, 'POINTS_MISSING'],
  ])('%s', (_case, changes, obstacle) => {
    expect(obstacleToReward({ ...possible, ...changes })).toBe(obstacle);
  });
});

describe('what stands between a coupon and a checkout', () => {
  const coupon = sampleCoupon();
  const usable = { coupon, revision: coupon.revision, subtotal: 20.01 };

  it.each<[string, object, string | null]>([
    ['nothing, when all is well', {}, null],
    ['that it was used', { coupon: { ...coupon, status: 'APPLIED' } }, 'COUPON_USED'],
    ['that it failed', { coupon: { ...coupon, status: 'FAILED' } }, 'COUPON_CHANGED'],
    ['that it changed', { revision: '99' }, 'COUPON_CHANGED'],
    ['an order that is not above its minimum', { subtotal: 20 }, 'SUBTOTAL_TOO_SMALL'],
    [
      'nothing, without a minimum',
      { coupon: { ...coupon, minimumSubtotal: 0 }, subtotal: 0 },
      null,
    ],
  ])('%s', (_case, changes, obstacle) => {
    expect(obstacleToCoupon({ ...usable, ...changes })).toBe(obstacle);
  });
});
