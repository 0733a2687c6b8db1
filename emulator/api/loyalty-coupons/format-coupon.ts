import type { CouponSpecification } from '../../engine/coupon-specification';
import type { Coupon } from '../../engine/coupons';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyCoupon on the wire. */
export function formatCoupon(coupon: Coupon) {
  const { reference } = coupon;
  return withoutUnset({
    id: coupon.id,
    accountId: coupon.accountId,
    memberId: coupon.memberId,
    transactionId: coupon.transactionId,
    couponReference: {
      couponId: reference.id,
      code: reference.code,
      name: reference.specification.name,
      specification: formatSpecification(reference.specification),
      deleted: reference.deleted,
    },
    status: coupon.status,
    rewardName: coupon.rewardName,
    revision: String(coupon.revision),
    createdDate: isoDate(coupon.createdAt),
    updatedDate: isoDate(coupon.updatedAt),
    refundable: coupon.refundable,
  });
}

/** The scope is flat here, unlike the reward's: `name` is the group. */
function formatSpecification({ name, discount, terms }: CouponSpecification) {
  const scope = terms?.scope;
  return withoutUnset({
    ...formatDiscount(discount),
    scope:
      scope &&
      withoutUnset({
        namespace: scope.namespace,
        name: scope.group?.name,
        entityId: scope.group?.entityId,
      }),
    minimumSubtotal: terms?.minimumSubtotal,
    name,
    type: discount.type,
    limitedToOneItem: terms?.limitedToOneItem,
    appliesToSubscriptions: terms?.appliesToSubscriptions,
    discountedCycleCount: terms?.discountedCycleCount,
  });
}

function formatDiscount(discount: CouponSpecification['discount']) {
  switch (discount.type) {
    case 'MONEY_OFF_AMOUNT':
      return { moneyOffAmount: discount.amount };
    case 'PERCENT_OFF_RATE':
      return { percentOffRate: discount.rate };
    case 'FREE_SHIPPING':
      return { freeShipping: true };
  }
}
