import { splitDescription } from './adjustment';
import { reversedIdOf } from './adjustment-marker';
import type { Transaction } from './transaction';

/** What stands for or against taking an entry back by hand. */
export type Reversibility =
  /** `difference` is what the balance gains, in points: the opposite of the entry. */
  { kind: 'reversible'; difference: number } | { kind: 'irreversible'; why: Obstacle };

/**
 * `reversed`: it was taken back already. `reversal`: it takes back another entry. `other`: nobody knows what it was for. `redeemed`: what was bought with it can
 * still be used. `refund`: Wix wrote it for an order that was undone. `refunded`: Wix took it back with such an order.
 * `spent`: the balance is less than what would be taken. `nothing`: it changed nothing. `too-large`: beyond what Wix
 * takes at once.
 */
export type Obstacle =
  | 'reversed'
  | 'reversal'
  | 'other'
  | 'redeemed'
  | 'refund'
  | 'refunded'
  | 'spent'
  | 'nothing'
  | 'too-large';

/** Entries of one account that belong together, by the id of the one that came first. */
export type EntryLinks = {
  /** Which entry took back the entry with this id. */
  reversals: ReadonlyMap<string, Transaction>;
  /** Which entry of Wix's refunded the entry with this id. */
  refunds: ReadonlyMap<string, Transaction>;
};

/** The range of https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/adjust-points */
const MAX_AMOUNT = 9_999_999;

/** The entry that another one takes back, by what its description says; null when it takes none back. */
export function reversedEntryId({ cause, description }: Transaction): string | null {
  if (cause.type !== 'ADJUST' || description === null) return null;
  return reversedIdOf(splitDescription(description).marker);
}

/** Finds what belongs together in an account's entries, newest first from the latest one: what takes back is newer. */
export function linkEntries(transactions: readonly Transaction[]): EntryLinks {
  const reversals = new Map<string, Transaction>();
  const refunds = new Map<string, Transaction>();
  for (const transaction of transactions) {
    const reversedId = reversedEntryId(transaction);
    if (reversedId !== null) reversals.set(reversedId, transaction);
    const { cause } = transaction;
    if (cause.type === 'REFUND' && cause.refundedTransactionId !== null) {
      refunds.set(cause.refundedTransactionId, transaction);
    }
  }
  return { reversals, refunds };
}

/** Whether an entry can be taken back on an account with this balance, in points. */
export function reversibilityOf(
  entry: Transaction,
  links: EntryLinks,
  balance: number,
): Reversibility {
  const why = obstacleOf(entry, links) ?? limitOf(entry, balance);
  return why === null
    ? { kind: 'reversible', difference: -entry.amount }
    : { kind: 'irreversible', why };
}

function obstacleOf(entry: Transaction, { reversals, refunds }: EntryLinks): Obstacle | null {
  if (reversals.has(entry.id)) return 'reversed';
  if (refunds.has(entry.id)) return 'refunded';
  return reversedEntryId(entry) === null ? causeAgainst(entry) : 'reversal';
}

function causeAgainst({ cause, amount }: Transaction): Obstacle | null {
  switch (cause.type) {
    case 'REDEEM':
      return 'redeemed';
    case 'REFUND':
      return 'refund';
    case 'OTHER':
      return amount === 0 ? null : 'other';
    case 'EARN':
    case 'ADJUST':
    case 'EXPIRE':
    case 'ATTEMPT':
      return null;
  }
}

function limitOf({ amount }: Transaction, balance: number): Obstacle | null {
  if (amount === 0) return 'nothing';
  if (Math.abs(amount) > MAX_AMOUNT) return 'too-large';
  return amount > balance ? 'spent' : null;
}
