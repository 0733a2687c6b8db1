import { MutationCache, QueryClient } from '@tanstack/react-query';

/**
 * The page's cache. Whatever somebody does here may change everything (a month goes by, the world starts again), so
 * every change refreshes all that is on screen, a failed one too: a lost answer may have been a yes.
 */
export const queryClient: QueryClient = new QueryClient({
  mutationCache: new MutationCache({ onSettled: () => queryClient.invalidateQueries() }),
  defaultOptions: {
    queries: { networkMode: 'always', retry: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
