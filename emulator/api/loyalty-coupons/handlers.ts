import type { Handler } from '../handler';
import { bulkGetLoyaltyCoupon } from './bulk-get-loyalty-coupon';
import { deleteLoyaltyCoupon } from './delete-loyalty-coupon';
import { getCurrentMemberCoupons } from './get-current-member-coupons';
import { getLoyaltyCoupon } from './get-loyalty-coupon';
import { queryLoyaltyCoupons } from './query-loyalty-coupons';
import { redeemCurrentMemberPointsForCoupon } from './redeem-current-member-points-for-coupon';
import { redeemPointsForCoupon } from './redeem-points-for-coupon';

export const couponHandlers: readonly Handler[] = [
  redeemPointsForCoupon,
  redeemCurrentMemberPointsForCoupon,
  getLoyaltyCoupon,
  bulkGetLoyaltyCoupon,
  getCurrentMemberCoupons,
  queryLoyaltyCoupons,
  deleteLoyaltyCoupon,
];
