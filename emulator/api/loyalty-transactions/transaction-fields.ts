import type { Fields } from '../query-language';

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/transactions/query-loyalty-transactions */
export const TRANSACTION_FIELDS = {
  id: 'id',
  accountId: 'id',
  createdDate: 'date',
  amount: 'number',
  transactionType: ['UNKNOWN', 'EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE'],
  description: 'text',
  idempotencyKey: 'text',
} as const satisfies Fields;
