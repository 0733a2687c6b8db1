import { useEffect, useState } from 'react';

/** A list that comes page by page, as TanStack's `useInfiniteQuery` gives it. */
type Pages = {
  hasNextPage: boolean;
  isFetching: boolean;
  isError: boolean;
  fetchNextPage: () => Promise<unknown>;
};

/** Reads a list to its end on request, one page after the other, until it is stopped or fails. */
export function useReadAll({ hasNextPage, isFetching, isError, fetchNextPage }: Pages) {
  const [isWanted, setIsWanted] = useState(false);
  const isReading = isWanted && !isError && (hasNextPage || isFetching);
  // Synchronises with the service, whose pages are only to be had one after the other.
  useEffect(() => {
    if (isReading && !isFetching) void fetchNextPage();
  }, [isReading, isFetching, fetchNextPage]);
  return {
    isReading,
    start: () => {
      setIsWanted(true);
      if (!isFetching) void fetchNextPage();
    },
    stop: () => {
      setIsWanted(false);
    },
  };
}
