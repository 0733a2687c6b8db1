import { z } from 'zod';
import { redeemPointsForCoupon } from '../../engine/redeem-points-for-coupon';
import { actorOf } from '../auth';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { requireOwnAccount } from '../own-account';
import { formatCoupon } from './format-coupon';

export const redeemCurrentMemberPointsForCoupon = defineHandler({
  method: 'coupons.redeemCurrentMemberPointsForCoupon',
  input: z.strictObject({ rewardId: guid }),
  run: ({ rewardId }, { engine, caller }) => {
    const accountId = requireOwnAccount(engine, caller).id;
    return {
      coupon: formatCoupon(
        engine.execute(redeemPointsForCoupon, { rewardId, accountId }, actorOf(caller)),
      ),
    };
  },
});
