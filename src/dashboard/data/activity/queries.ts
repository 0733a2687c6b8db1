import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const transactions = webMethods('transactions');

const RECENT_INTERVAL_MS = 60_000;

/** The ledger of the whole program, newest entry first. */
export const activityQueries = {
  all: () => ['activity'] as const,
  recent: (limit: number) =>
    queryOptions({
      queryKey: [...activityQueries.all(), 'recent', limit],
      queryFn: () => transactions.listRecentTransactions({ limit }),
      refetchInterval: RECENT_INTERVAL_MS,
    }),
};
