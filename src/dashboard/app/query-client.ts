import { MutationCache, QueryClient, type QueryKey } from '@tanstack/react-query';
import { mayHaveHappened, type WebMethodError } from '../../domain/errors';

declare module '@tanstack/react-query' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an augmentation merges into an interface
  interface Register {
    defaultError: WebMethodError;
    mutationMeta: {
      /** Key prefixes of everything that the mutation may have changed. */
      invalidates: readonly QueryKey[];
    };
  }
}

const MAX_RETRIES = 2;

/**
 * The cache of one page. Reads are retried only when Wix could not be reached; writes never, because an answer that
 * got lost may have been a yes. A write stays pending until every list it touched is fresh, so "saved" is true.
 */
export function createQueryClient(): QueryClient {
  const refresh = async (touched: readonly QueryKey[] = []) => {
    await Promise.all(touched.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  const client = new QueryClient({
    mutationCache: new MutationCache({
      // eslint-disable-next-line max-params -- TanStack's signature
      onSuccess: (_data, _variables, _onMutateResult, mutation) =>
        refresh(mutation.meta?.invalidates),
      // eslint-disable-next-line max-params -- TanStack's signature
      onError: async (error, _variables, _onMutateResult, mutation) => {
        if (isOutdated(error)) await refresh(mutation.meta?.invalidates);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // An offline browser is told at once that Wix cannot be reached, instead of waiting in silence.
        networkMode: 'always',
        retry: (failures, error) => error.detail.kind === 'unavailable' && failures < MAX_RETRIES,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}

/** Whether a failed write tells that what is on screen is no longer what the server has, or may not be. */
function isOutdated({ detail }: WebMethodError): boolean {
  return mayHaveHappened(detail) || detail.kind === 'conflict' || detail.kind === 'not-found';
}
