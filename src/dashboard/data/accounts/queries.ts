import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { NO_FILTERS, type AccountFilters } from '../../../domain/account-filters';
import type { AccountSort } from '../../../domain/account-sort';
import { toTimeline, type TimelinePage } from './timeline';
import { webMethods } from '../../app/web-methods';

const accounts = webMethods('accounts');
/** For what makes as many calls to the loyalty service as one request may. */
const accountsAlone = webMethods('accounts', 'alone');
const transactions = webMethods('transactions');

/** One page of the members' list; `cursor` is null for the first. */
export type AccountListQuery = {
  search: string;
  filters: AccountFilters;
  sort: AccountSort;
  cursor: string | null;
  limit: number;
};

/** As many as Wix gives at once: most members have no more, so that sums and checks are complete from the start. */
const TIMELINE_PAGE = 100;
const FOUND_PAGE = 100;

const LIST_INTERVAL_MS = 60_000;
const NARROWED_INTERVAL_MS = 300_000;
const ACCOUNT_INTERVAL_MS = 30_000;

/** What many members together hold moves slowly, and is many calls to ask for. */
const SUMS_STALE_MS = 300_000;

/** As many balances as one call reads. */
const SAMPLE_SIZE = 200;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';

/** Balances move while somebody looks elsewhere: asked again on an interval while visible, and whenever they come back. */
function live(refetchInterval: number) {
  return { refetchInterval, refetchOnWindowFocus: 'always' } as const;
}

/**
 * The first page brings the balance of the same moment: a running balance counted back from the balance of another
 * moment would be wrong on every line.
 */
async function readTimelinePage(accountId: string, cursor: string | null): Promise<TimelinePage> {
  const [page, account] = await Promise.all([
    transactions.listAccountTransactions({ accountId, cursor, limit: TIMELINE_PAGE }),
    cursor === null ? accounts.getAccount({ accountId }) : null,
  ]);
  return { ...page, balance: account?.points.balance ?? null };
}

/** Reads of members' accounts and of their ledgers. */
export const accountQueries = {
  all: () => ['accounts'] as const,
  list: (query: AccountListQuery) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'list', query],
      queryFn: () => accounts.listAccounts(query),
      placeholderData: keepPreviousData,
      ...live(LIST_INTERVAL_MS),
    }),
  /** All members of a combination that has to be looked through: a dozen calls, so it is asked less often. */
  narrowed: (query: Omit<AccountListQuery, 'cursor'>) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'narrowed', query],
      queryFn: () => accountsAlone.narrowAccounts({ ...query, cursor: null }),
      placeholderData: keepPreviousData,
      refetchInterval: NARROWED_INTERVAL_MS,
    }),
  /**
   * How many match filters that Wix has no count for, fifteen hundred members at a time. Only on request: nothing is read
   * before `fetchNextPage`.
   */
  counted: (filters: AccountFilters) =>
    infiniteQueryOptions({
      queryKey: [...accountQueries.all(), 'counted', filters],
      queryFn: ({ pageParam }: { pageParam: string | null }) =>
        accountsAlone.countMembers({ filters, cursor: pageParam }),
      initialPageParam: null,
      getNextPageParam: (part) => part.nextCursor,
      select: ({ pages }) => pages.reduce((sum, { count }) => sum + count, 0),
      staleTime: NARROWED_INTERVAL_MS,
      enabled: false,
    }),
  /** Several members at once, by id; those that are gone are left out. At most 100. */
  several: (accountIds: readonly string[]) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'several', accountIds],
      queryFn: () => accounts.getAccounts({ accountIds: [...accountIds] }),
      enabled: accountIds.length > 0,
    }),
  /** Everybody whom a search finds, the largest balances first, a hundred at a time. */
  found: (search: string) =>
    infiniteQueryOptions({
      queryKey: [...accountQueries.all(), 'found', search],
      queryFn: ({ pageParam }: { pageParam: string | null }) =>
        accounts.listAccounts({
          search,
          filters: NO_FILTERS,
          sort: { field: 'balance', order: 'DESC' },
          cursor: pageParam,
          limit: FOUND_PAGE,
        }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  detail: (accountId: string) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'detail', accountId],
      queryFn: () => accounts.getAccount({ accountId }),
      ...live(ACCOUNT_INTERVAL_MS),
    }),
  /** An account's ledger, newest first, with running balances. */
  timeline: (accountId: string) =>
    infiniteQueryOptions({
      queryKey: [...accountQueries.all(), 'timeline', accountId],
      queryFn: ({ pageParam }: { pageParam: string | null }) =>
        readTimelinePage(accountId, pageParam),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      select: toTimeline,
      ...live(ACCOUNT_INTERVAL_MS),
      // All pages are read again each time: a long history is asked for less often.
      refetchInterval: ({ state }) => ACCOUNT_INTERVAL_MS * (state.data?.pages.length ?? 1),
    }),
  /** How many members hold at least so many points, for up to `MAX_BOUNDS` amounts. */
  balanceCounts: (bounds: readonly number[]) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'balance-counts', bounds],
      queryFn: () => accounts.countBalances({ bounds: [...bounds] }),
      staleTime: SUMS_STALE_MS,
    }),
  /** Balances of a tier's members: of all where `size` is small enough, otherwise of some anywhere among them. */
  balanceSample: (tierId: string | null, size: number) =>
    queryOptions({
      queryKey: [...accountQueries.all(), 'balance-sample', tierId, size],
      queryFn: () =>
        accounts.sampleBalances({
          tierId,
          startId: size <= SAMPLE_SIZE ? LOWEST_ID : crypto.randomUUID(),
        }),
      staleTime: SUMS_STALE_MS,
    }),
};
