import type { transactions } from '@wix/loyalty';
import type { Transaction, TransactionCause } from '../domain/transaction';
import { required } from './read-answer';

export function toTransaction(transaction: transactions.LoyaltyTransaction): Transaction {
  return {
    id: required(transaction._id, 'transaction.id'),
    accountId: required(transaction.accountId, 'transaction.accountId'),
    createdDate: required(transaction._createdDate, 'transaction.createdDate').toISOString(),
    amount: required(transaction.amount, 'transaction.amount'),
    description: toText(transaction.description),
    cause: toCause(transaction),
  };
}

function toCause(transaction: transactions.LoyaltyTransaction): TransactionCause {
  switch (transaction.transactionType) {
    case 'EARN':
      return toEarn(transaction.earnInfo);
    case 'REDEEM':
      return { type: 'REDEEM', rewardId: transaction.redeemInfo?.rewardId ?? null };
    case 'ADJUST':
      return { type: 'ADJUST', ...toBalances(transaction.adjustInfo) };
    case 'REFUND':
      return toRefund(transaction.refundInfo);
    case 'EXPIRE':
      return { type: 'EXPIRE', ...toBalances(transaction.expireInfo) };
    default:
      return { type: String(transaction.transactionType) === EARN_ATTEMPT ? 'ATTEMPT' : 'OTHER' };
  }
}

function toRefund({ refundedTransactionId }: transactions.RefundInfo = {}): TransactionCause {
  return { type: 'REFUND', refundedTransactionId: refundedTransactionId ?? null };
}

function toEarn({ activityType, orderId }: transactions.EarnInfo = {}): TransactionCause {
  return { type: 'EARN', activityType: toText(activityType), orderId: orderId ?? null };
}

function toBalances(info: { amountBefore?: number; amountAfter?: number } | undefined) {
  return { balanceBefore: info?.amountBefore ?? null, balanceAfter: info?.amountAfter ?? null };
}

/**
 * Wix's reference lists it, the SDK's types do not:
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/transactions/loyalty-transaction-object
 */
const EARN_ATTEMPT = 'EARN_ATTEMPT';

/** Wix prints a text that was not given as an empty one. */
function toText(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
