import type { Account } from './account';

/**
 * `ATTEMPT`: an activity that gave nothing because a limit was reached; Wix records it with 0 points. `OTHER`: Wix wrote
 * it for a reason that this app does not know.
 */
export type TransactionCause =
  | { type: 'EARN'; activityType: string | null; orderId: string | null }
  | { type: 'REDEEM'; rewardId: string | null }
  | { type: 'ADJUST'; balanceBefore: number | null; balanceAfter: number | null }
  | { type: 'REFUND'; refundedTransactionId: string | null }
  | { type: 'EXPIRE'; balanceBefore: number | null; balanceAfter: number | null }
  | { type: 'ATTEMPT' }
  | { type: 'OTHER' };

/** One entry of the ledger, as the loyalty service recorded it. */
export type Transaction = {
  id: string;
  accountId: string;
  /** ISO-8601 UTC. */
  createdDate: string;
  /** Signed: what it did to the balance. */
  amount: number;
  description: string | null;
  cause: TransactionCause;
};

export type TransactionPage = { transactions: Transaction[]; nextCursor: string | null };

/** An entry together with whose it is; null when the account cannot be found any more. */
export type MemberTransaction = Transaction & { contact: Account['contact'] | null };

/** Points that somebody earned; `tierId` is the tier in which they are now, null for the base tier. */
export type Earning = { points: number; tierId: string | null; activityType: string | null };
