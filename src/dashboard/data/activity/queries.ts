import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const transactions = webMethods('transactions');

const RECENT_INTERVAL_MS = 60_000;
/** A typical order does not change by the minute. */
const EARNINGS_STALE_MS = 300_000;

/** The ledger of the whole program, newest entry first. */
export const activityQueries = {
  all: () => ['activity'] as const,
  recent: (limit: number) =>
    queryOptions({
      queryKey: [...activityQueries.all(), 'recent', limit],
      queryFn: () => transactions.listRecentTransactions({ limit }),
      refetchInterval: RECENT_INTERVAL_MS,
    }),
  /** Points earned of late, each with the tier of whoever earned them. */
  earnings: () =>
    queryOptions({
      queryKey: [...activityQueries.all(), 'earnings'],
      queryFn: () => transactions.listRecentEarnings(),
      staleTime: EARNINGS_STALE_MS,
    }),
};
