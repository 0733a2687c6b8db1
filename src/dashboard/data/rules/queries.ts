import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const earningRules = webMethods('earningRules');

/** How points are earned, paused rules too. */
export const ruleQueries = {
  all: () => ['rules'] as const,
  list: () =>
    queryOptions({
      queryKey: [...ruleQueries.all(), 'list'],
      queryFn: () => earningRules.listEarningRules(),
    }),
};
