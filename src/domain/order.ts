import type { Account } from './account';
import type { Money } from './checkout';
import type { Transaction } from './transaction';

/** An order of the site's shop, as far as loyalty is concerned. */
export type Order = {
  id: string;
  /** As the owner sees it on Wix's pages. */
  number: string;
  /** ISO-8601 UTC. */
  createdDate: string;
  /** Null when Wix knows no contact for whoever bought it. */
  contactId: string | null;
  email: string | null;
  total: Money;
  payment: 'paid' | 'refunded' | 'unpaid';
};

/** An order with the loyalty account of its buyer; null while they have none. */
export type OrderBuyer = { order: Order; account: Account | null };

/** What an order brought its buyer, as far as the ledger says. */
export type OrderPoints = {
  /** The entries in which the order earned points, oldest first. */
  earned: Transaction[];
  /** Points that refunds of the order took back, as a positive number. */
  takenBack: number;
  /** False when the account has had more entries since the order than were looked through: there may be others. */
  isComplete: boolean;
};

/**
 * Finds an order in the entries of its buyer's account since then. An entry names the order whose points it gives, a
 * refund the entry whose points it takes back; nothing else in the ledger knows of orders.
 */
export function pointsOfOrder(
  orderId: string,
  entries: readonly Transaction[],
): Pick<OrderPoints, 'earned' | 'takenBack'> {
  const earned = entries.filter(({ cause }) => cause.type === 'EARN' && cause.orderId === orderId);
  const earnedIds = new Set(earned.map(({ id }) => id));
  const refunds = entries.filter(
    ({ cause }) => cause.type === 'REFUND' && earnedIds.has(cause.refundedTransactionId ?? ''),
  );
  return { earned, takenBack: refunds.reduce((sum, { amount }) => sum - amount, 0) };
}
