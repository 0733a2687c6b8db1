import type { Fields } from '../query-language';

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/query-loyalty-coupons */
export const COUPON_FIELDS = {
  accountId: 'id',
  memberId: 'id',
  transactionId: 'id',
  status: ['UNKNOWN', 'PENDING', 'ACTIVE', 'APPLIED', 'FAILED', 'ARCHIVED'],
  rewardName: 'text',
  createdDate: 'date',
  updatedDate: 'date',
} as const satisfies Fields;
