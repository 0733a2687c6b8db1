import type { Cause, Transaction } from '../../engine/ledger';
import { isoDate, withoutUnset } from '../format';

/**
 * LoyaltyTransaction on the wire. As in Wix's samples, an empty text is printed, and the key of an entry that was not
 * given one is its id. https://dev.wix.com/docs/velo/apis/wix-loyalty-v2/transactions/get-loyalty-transaction
 */
export function formatTransaction(transaction: Transaction) {
  return {
    id: transaction.id,
    accountId: transaction.accountId,
    createdDate: isoDate(transaction.effectiveAt),
    amount: transaction.amount,
    transactionType: transaction.cause.type,
    description: transaction.description ?? '',
    idempotencyKey: transaction.idempotencyKey ?? transaction.id,
    ...formatCause(transaction.cause),
  };
}

function formatCause(cause: Cause): object {
  const { type, ...info } = cause;
  switch (type) {
    case 'EARN':
      return { earnInfo: formatEarnInfo(cause) };
    case 'REDEEM':
      return { redeemInfo: info };
    case 'ADJUST':
      return { adjustInfo: info };
    case 'REFUND':
      return {
        refundInfo: {
          appId: cause.appId,
          refundedTransactionId: cause.refundedTransactionId,
        },
      };
    case 'EXPIRE':
      return { expireInfo: info };
  }
}

function formatEarnInfo(cause: Extract<Cause, { type: 'EARN' }>) {
  return withoutUnset({
    appId: cause.appId,
    activityType: cause.activityType ?? '',
    orderId: cause.orderId,
    followedSocialMedia: cause.followedChannel && { channel: cause.followedChannel },
  });
}
