import type { Fields } from '../query-language';

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/checkout-exchange/query-loyalty-checkout-discounts */
export const DISCOUNT_FIELDS = {
  checkoutId: 'id',
  status: [
    'UNKNOWN',
    'APPLIED',
    'IN_PROGRESS',
    'COMPLETED',
    'REFUNDED',
    'FAILED_TO_REFUND',
    'REFUNDED_DUE_TO_TIMEOUT',
    'REFUNDED_DUE_TO_MANUAL_DISCOUNT_REMOVAL',
    'SCHEDULED_FOR_REFUND',
    'UNUSED',
  ],
} as const satisfies Fields;
