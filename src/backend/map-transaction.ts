import type { transactions } from '@wix/loyalty';
import type { Transaction, TransactionCause } from '../domain/transaction';
import { required, UnreadableAnswerError } from './read-answer';

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
    case 'REFUND': {
      const refundedTransactionId = transaction.refundInfo?.refundedTransactionId ?? null;
      return { type: 'REFUND', refundedTransactionId };
    }
    case 'EXPIRE':
      return { type: 'EXPIRE', ...toBalances(transaction.expireInfo) };
    default:
      throw new UnreadableAnswerError('transaction.transactionType is unknown');
  }
}

function toEarn({ activityType, orderId }: transactions.EarnInfo = {}): TransactionCause {
  return { type: 'EARN', activityType: toText(activityType), orderId: orderId ?? null };
}

function toBalances(info: { amountBefore?: number; amountAfter?: number } | undefined) {
  return { balanceBefore: info?.amountBefore ?? null, balanceAfter: info?.amountAfter ?? null };
}

/** Wix prints a text that was not given as an empty one. */
function toText(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
