import { z } from 'zod';
import type { Account } from '../domain/account';
import { pointsOfOrder, type OrderBuyer, type OrderPoints } from '../domain/order';
import { ecom } from './ecom-client';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { toOrder } from './map-order';
import { toTransaction } from './map-transaction';
import { required } from './read-answer';

/** As many as Wix puts on one page. */
const ENTRIES = 100;

export const orderPointsInput = z.strictObject({
  orderId: z.guid(),
  /** The buyer's. */
  accountId: z.guid(),
  /** When the order was made: points for it cannot be older. */
  since: z.iso.datetime(),
});

/** The order, and the account of the contact who bought it. */
export async function readOrder(orderId: string): Promise<OrderBuyer> {
  const order = toOrder(await ecom.getOrder(orderId));
  const account = order.contactId === null ? null : await findAccount(order.contactId);
  return { order, account };
}

/**
 * Wix cannot be asked for the entries of an order, so the account's entries since the order are looked through, the
 * oldest first: an order earns when it is paid, which is seldom much later.
 */
export async function readOrderPoints({
  orderId,
  accountId,
  since,
}: z.output<typeof orderPointsInput>): Promise<OrderPoints> {
  const { loyaltyTransactions, pagingMetadata } = await loyalty.queryTransactions({
    filter: {
      accountId,
      _createdDate: { $gte: new Date(since) },
      transactionType: { $in: ['EARN', 'REFUND'] },
    },
    sort: [{ fieldName: '_createdDate', order: 'ASC' }],
    cursorPaging: { limit: ENTRIES },
  });
  const entries = required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
  return {
    ...pointsOfOrder(orderId, entries),
    isComplete: !pagingMetadata?.cursors?.next,
  };
}

async function findAccount(contactId: string): Promise<Account | null> {
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter: { contactId },
    cursorPaging: { limit: 1 },
  });
  const [account] = required(loyaltyAccounts, 'loyaltyAccounts');
  return account ? toAccount(account) : null;
}
