import type { InfiniteData } from '@tanstack/react-query';
import { sumFlows, type PointsFlow } from '../../../domain/points-flow';
import { linkEntries, type EntryLinks } from '../../../domain/reversal';
import {
  checkLedger,
  toLedgerLines,
  type LedgerCheck,
  type LedgerLine,
} from '../../../domain/running-balance';
import type { TransactionPage } from '../../../domain/transaction';

/** One page of an account's ledger; the first one knows the balance of the moment it was read. */
export type TimelinePage = TransactionPage & { balance: number | null };

export type Timeline = {
  lines: LedgerLine[];
  links: EntryLinks;
  balance: number;
  check: LedgerCheck;
  /** Where the points of these entries came from and went to. */
  flows: PointsFlow[];
};

/** All loaded pages as one list with running balances and links, and whether they explain the balance. */
export function toTimeline({ pages }: InfiniteData<TimelinePage>): Timeline {
  const transactions = pages.flatMap((page) => page.transactions);
  const balance = pages[0]?.balance ?? 0;
  const isComplete = pages.at(-1)?.nextCursor === null;
  return {
    lines: toLedgerLines(transactions, balance),
    links: linkEntries(transactions),
    balance,
    check: checkLedger(transactions, balance, isComplete),
    flows: sumFlows(transactions),
  };
}
