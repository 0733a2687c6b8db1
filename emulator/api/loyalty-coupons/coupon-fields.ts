import type { Fields } from '../query-language';

/**
 * Wix lists `couponReference` without saying what of it is compared: here it is the reference coupon's id.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/query-loyalty-coupons
 */
export const COUPON_FIELDS = {
  accountId: 'id',
  memberId: 'id',
  transactionId: 'id',
  couponReference: {
    kind: 'id',
    operators: ['$eq', '$ne', '$exists', '$in', '$hasSome', '$nin'],
    isSortable: true,
  },
  status: ['UNKNOWN', 'PENDING', 'ACTIVE', 'APPLIED', 'FAILED', 'ARCHIVED'],
  rewardName: 'text',
  createdDate: 'date',
  updatedDate: 'date',
} as const satisfies Fields;
