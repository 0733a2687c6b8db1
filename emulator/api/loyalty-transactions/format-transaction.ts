import type { Cause, Transaction } from '../../engine/ledger';
import { isoDate, withoutUnset } from '../format';

/** LoyaltyTransaction on the wire. */
export function formatTransaction(transaction: Transaction) {
  return withoutUnset({
    id: transaction.id,
    accountId: transaction.accountId,
    createdDate: isoDate(transaction.effectiveAt),
    amount: transaction.amount,
    transactionType: transaction.cause.type,
    description: transaction.description,
    idempotencyKey: transaction.idempotencyKey,
    ...formatCause(transaction.cause),
  });
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
    activityType: cause.activityType,
    orderId: cause.orderId,
    followedSocialMedia: cause.followedChannel && { channel: cause.followedChannel },
  });
}
