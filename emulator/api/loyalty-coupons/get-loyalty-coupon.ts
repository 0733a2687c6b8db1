import { z } from 'zod';
import { requireCoupon } from '../../engine/coupons';
import { guid } from '../fields';
import { defineHandler } from '../handler';
import { formatCoupon } from './format-coupon';

export const getLoyaltyCoupon = defineHandler({
  method: 'coupons.getLoyaltyCoupon',
  input: z.strictObject({ loyaltyCouponId: guid }),
  run: ({ loyaltyCouponId }, { engine }) => ({
    loyaltyCoupon: formatCoupon(requireCoupon(engine.store, loyaltyCouponId)),
  }),
});
