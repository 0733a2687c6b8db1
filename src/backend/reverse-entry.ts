import { z } from 'zod';
import {
  describeAdjustment,
  markerTag,
  MAX_REVERSAL_REASON_LENGTH,
  type Adjusted,
} from '../domain/adjustment';
import { toReversalMarker } from '../domain/adjustment-marker';
import { linkEntries, reversibilityOf } from '../domain/reversal';
import type { Transaction } from '../domain/transaction';
import { AppRefusal, beforeSending } from './app-refusal';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { toTransaction } from './map-transaction';
import { required } from './read-answer';
import { revisionInput } from './revision-input';

export const reversalInput = z.strictObject({
  accountId: z.guid(),
  transactionId: z.guid(),
  /** Of the account as shown when the owner decided, never a fresher one. */
  revision: revisionInput,
  reason: z.string().trim().max(MAX_REVERSAL_REASON_LENGTH),
});

type ReversalInput = z.output<typeof reversalInput>;

/**
 * The amount is the ledger's, not the page's. A reversal that is there already is found first, and so is a refund of
 * Wix's; one that happens meanwhile moves the revision on: an entry is taken back once, by whomever.
 */
export async function takeBackEntry(input: ReversalInput): Promise<Adjusted> {
  const { accountId, transactionId, revision, reason } = input;
  const marker = toReversalMarker(transactionId);
  const entries = await beforeSending(readEntryAndReversal(accountId, transactionId, marker));
  const entry = entries.find(({ id }) => id === transactionId);
  if (!entry) throw new AppRefusal('refused', 'ENTRY_NOT_FOUND');
  const refunds = await beforeSending(readRefundsSince(entry));
  // Wix itself refuses to go below zero: it knows the balance of this very moment.
  const answer = reversibilityOf(entry, linkEntries([...refunds, ...entries]), Infinity);
  if (answer.kind === 'irreversible') {
    throw new AppRefusal('refused', `IRREVERSIBLE_${answer.why.toUpperCase()}`);
  }
  const { account, transactionId: reversalId } = await loyalty.adjustPoints(accountId, {
    amount: answer.difference,
    description: describeAdjustment(reason, marker),
    revision,
  });
  return { account: toAccount(required(account, 'account')), transactionId: reversalId ?? null };
}

async function readEntryAndReversal(
  accountId: string,
  transactionId: string,
  marker: string,
): Promise<Transaction[]> {
  const { loyaltyTransactions } = await loyalty.queryTransactions({
    filter: {
      $and: [
        { accountId },
        { $or: [{ _id: transactionId }, { description: { $startsWith: markerTag(marker) } }] },
      ],
    },
    sort: [{ fieldName: '_createdDate', order: 'DESC' }],
    cursorPaging: { limit: 2 },
  });
  return required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
}

/** Only orders and other activity are refunded: as many as Wix puts on one page, the oldest first, are looked through. */
async function readRefundsSince(entry: Transaction): Promise<Transaction[]> {
  const { accountId, createdDate, cause } = entry;
  if (cause.type !== 'EARN') return [];
  const { loyaltyTransactions } = await loyalty.queryTransactions({
    filter: {
      accountId,
      transactionType: 'REFUND',
      _createdDate: { $gte: new Date(createdDate) },
    },
    sort: [{ fieldName: '_createdDate', order: 'ASC' }],
    cursorPaging: { limit: 100 },
  });
  return required(loyaltyTransactions, 'loyaltyTransactions').map(toTransaction);
}
