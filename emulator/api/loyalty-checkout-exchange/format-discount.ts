import type { CheckoutDiscount } from '../../engine/checkout-discounts';
import { withoutUnset } from '../format';

/** LoyaltyCheckoutDiscount on the wire; it names either the reward or the coupon that it is made of. */
export function formatDiscount({ id, checkoutId, source, status }: CheckoutDiscount) {
  return withoutUnset({
    id,
    checkoutId,
    rewardId: 'rewardId' in source ? source.rewardId : null,
    loyaltyCouponId: source.type === 'LOYALTY_COUPON' ? source.couponId : null,
    status,
    discountType: source.type,
  });
}
