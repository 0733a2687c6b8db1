import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const programs = webMethods('programs');

const BALANCE_INTERVAL_MS = 60_000;

/** The program itself, and the sums over all members. */
export const programQueries = {
  all: () => ['program'] as const,
  detail: () =>
    queryOptions({
      queryKey: [...programQueries.all(), 'detail'],
      queryFn: () => programs.getProgram(),
    }),
  totals: () =>
    queryOptions({
      queryKey: [...programQueries.all(), 'totals'],
      queryFn: () => programs.getProgramTotals(),
      refetchInterval: BALANCE_INTERVAL_MS,
    }),
};
