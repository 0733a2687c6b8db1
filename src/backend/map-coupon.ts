import type { coupons } from '@wix/loyalty';
import type { Coupon, CouponBenefit, CouponStatus } from '../domain/coupon';
import { required } from './read-answer';

export function toCoupon(coupon: coupons.LoyaltyCoupon): Coupon {
  const reference = required(coupon.couponReference, 'coupon.couponReference');
  return {
    id: required(coupon._id, 'coupon.id'),
    accountId: required(coupon.accountId, 'coupon.accountId'),
    rewardName: required(coupon.rewardName, 'coupon.rewardName'),
    status: toStatus(coupon.status),
    code: required(reference.code, 'coupon.couponReference.code'),
    benefit: toBenefit(reference.specification),
    minimumSubtotal: reference.specification?.minimumSubtotal ?? null,
    transactionId: coupon.transactionId ?? null,
    isOfCheckout: coupon.refundable ?? false,
    createdDate: required(coupon._createdDate, 'coupon.createdDate').toISOString(),
    revision: required(coupon.revision, 'coupon.revision'),
  };
}

function toStatus(status: coupons.LoyaltyCoupon['status']): CouponStatus {
  switch (status) {
    case 'PENDING':
    case 'ACTIVE':
    case 'APPLIED':
    case 'FAILED':
    case 'ARCHIVED':
      return status;
    default:
      return 'UNKNOWN';
  }
}

function toBenefit(specification: coupons.Specification = {}): CouponBenefit {
  const { moneyOffAmount, percentOffRate, freeShipping } = specification;
  if (moneyOffAmount !== undefined) return { type: 'MONEY_OFF', amount: moneyOffAmount };
  if (percentOffRate !== undefined) return { type: 'PERCENT_OFF', percent: percentOffRate };
  return { type: freeShipping ? 'FREE_SHIPPING' : 'OTHER' };
}
