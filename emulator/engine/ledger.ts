import { z } from 'zod';
import type { Account } from './accounts';
import type { CommandContext } from './command';
import type { Page, PageRequest } from './list-query';
import { toCents } from './money';
import { planEntry, readTerms } from './plan-entry';
import type { Points } from './points';
import { recordEntries } from './record-entries';

/** One movement of points. Entries are only ever added; a correction is a new entry. */
export type Transaction = {
  id: string;
  accountId: string;
  amount: Points;
  balanceAfter: Points;
  description: string | null;
  idempotencyKey: string | null;
  cause: Cause;
  actor: string;
  effectiveAt: number;
  recordedAt: number;
  commandId: string;
};

/** By what an earning rule gave points: its entry for the tier (null is the base tier), and the money that was spent. */
const awardBasisSchema = z.object({
  id: z.string(),
  revision: z.int(),
  tierId: z.string().nullable(),
  points: z.int(),
  moneyAmount: z.int().nullable(),
  spentCents: z.int().transform(toCents).nullable(),
});

export type AwardBasis = z.infer<typeof awardBasisSchema>;

/** What moved the points, in Wix's words. */
export const causeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EARN'),
    appId: z.string(),
    activityType: z.string().optional(),
    orderId: z.string().optional(),
    followedChannel: z.string().optional(),
    /** Absent for points that an app gave by earnPoints. */
    rule: awardBasisSchema.optional(),
  }),
  z.object({
    type: z.literal('REDEEM'),
    rewardId: z.string(),
    rewardType: z.string(),
    referenceEntityId: z.string(),
  }),
  z.object({
    type: z.literal('ADJUST'),
    appId: z.string(),
    amountBefore: z.int(),
    amountAfter: z.int(),
  }),
  z.object({
    type: z.literal('REFUND'),
    appId: z.string(),
    refundedTransactionId: z.string(),
    /** When the points were earned, if it is earned points that are taken back; absent if redeemed ones return. */
    earnedAt: z.int().optional(),
  }),
  z.object({ type: z.literal('EXPIRE'), amountBefore: z.int(), amountAfter: z.int() }),
]);

export type Cause = z.infer<typeof causeSchema>;

export type LedgerStore = {
  get(id: string): Transaction | undefined;
  /** The account's newest entry. */
  last(accountId: string): LastEntry | undefined;
  /** The newest entries of those accounts that have any, by account id. */
  lastOfEach(accountIds: readonly string[]): Map<string, LastEntry>;
  /** What an earning rule gave for an order. */
  award(orderId: string, ruleId: string): Transaction | undefined;
  /** What all earning rules gave for an order. */
  awardsOfOrder(orderId: string): Transaction[];
  insert(transactions: readonly Transaction[]): void;
  page: (request: PageRequest) => Page<Transaction>;
};

/** What the next entry of the account is joined to. */
export type LastEntry = Pick<Transaction, 'id' | 'balanceAfter' | 'effectiveAt'>;

export type NewEntry = {
  amount: Points;
  cause: Cause;
  description?: string | undefined;
  idempotencyKey?: string | undefined;
  /** When it happened or was due, if it is recorded later; now when absent. Entries stay in order: not before the last. */
  effectiveAt?: number;
};

/**
 * Appends an entry and moves the account's counters, tier and next expiry with it. Refuses to take the balance
 * below zero.
 */
export function appendEntry(
  context: CommandContext,
  account: Account,
  entry: NewEntry,
): { account: Account; transaction: Transaction } {
  const terms = readTerms(context.store);
  const last = context.store.ledger.last(account.id);
  const planned = planEntry(context, terms, { account, last, entry });
  recordEntries(context, terms, [planned]);
  return { account: planned.after, transaction: planned.transaction };
}
