import type { Transaction } from './transaction';

/** A ledger entry with the balance that it left behind. */
export type LedgerLine = { transaction: Transaction; balanceAfter: number };

/**
 * Puts the balance after each entry next to it. `transactions` are newest first and start with the latest one;
 * `balance` is the balance after it. Counting back from the present is right however few entries are at hand,
 * whereas counting up from zero would need them all.
 */
export function toLedgerLines(transactions: readonly Transaction[], balance: number): LedgerLine[] {
  let balanceAfter = balance;
  return transactions.map((transaction) => {
    const line = { transaction, balanceAfter };
    balanceAfter -= transaction.amount;
    return line;
  });
}

/** What the entries say about the balance, once all of them are at hand. */
export type LedgerCheck =
  | { kind: 'partial' }
  | { kind: 'agrees'; sum: number }
  | { kind: 'differs'; sum: number; difference: number };

/**
 * Compares the sum of an account's entries with its balance. `difference` is what the balance has beyond the
 * entries, in points. An incomplete list proves nothing, so it is `partial`.
 */
export function checkLedger(
  transactions: readonly Transaction[],
  balance: number,
  isComplete: boolean,
): LedgerCheck {
  if (!isComplete) return { kind: 'partial' };
  const sum = transactions.reduce((total, transaction) => total + transaction.amount, 0);
  return sum === balance
    ? { kind: 'agrees', sum }
    : { kind: 'differs', sum, difference: balance - sum };
}
