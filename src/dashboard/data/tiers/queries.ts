import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const tiers = webMethods('tiers');

/** The ladder with its settings. */
export const tierQueries = {
  all: () => ['tiers'] as const,
  program: () =>
    queryOptions({
      queryKey: [...tierQueries.all(), 'program'],
      queryFn: () => tiers.getTiersProgram(),
    }),
};
