import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { NO_FILTERS, type AccountFilters } from '../../../domain/account-filters';
import { accountQueries } from '../../data/accounts/queries';
import { useReadAll } from './use-read-all';

/**
 * The number of members whom filters find that Wix has no count for: how far the count is that was asked for, and what it
 * came to, until something changes. Null filters are not known yet.
 */
export function useMemberCount(filters: AccountFilters | null) {
  const client = useQueryClient();
  const options = accountQueries.counted(filters ?? NO_FILTERS);
  const { queryKey } = options;
  const counted = useInfiniteQuery(options);
  const reading = useReadAll(counted);
  const isOutdated = client.getQueryState(queryKey)?.isInvalidated ?? false;
  const isComplete = counted.data !== undefined && !counted.hasNextPage && !isOutdated;
  const start = () => {
    void (async () => {
      if (isOutdated) await client.resetQueries({ queryKey });
      reading.start();
    })();
  };
  return {
    counting: { ...reading, start },
    count: isComplete ? counted.data : null,
    countSoFar: isOutdated ? 0 : (counted.data ?? 0),
  };
}
