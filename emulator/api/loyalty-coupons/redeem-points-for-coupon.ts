import { z } from 'zod';
import { redeemPointsForCoupon as redeem } from '../../engine/redeem-points-for-coupon';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatCoupon } from './format-coupon';

export const redeemPointsForCoupon = defineHandler({
  method: 'coupons.redeemPointsForCoupon',
  input: z.strictObject({ rewardId: guid, loyaltyAccountId: guid }),
  run: ({ rewardId, loyaltyAccountId }, { engine, caller }) => ({
    coupon: formatCoupon(
      engine.execute(redeem, { rewardId, accountId: loyaltyAccountId }, actorOf(caller)),
    ),
  }),
});
