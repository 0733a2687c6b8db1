import { Box } from '@wix/design-system';
import type { ReactNode } from 'react';
import type { WebMethodError } from '../domain/errors';
import { ErrorState, type SectionSize } from './error-state';
import { LoadingRegion } from './loading-region';
import { StaleNotice } from './stale-notice';

/** The state of a read, as TanStack's `useQuery` gives it. */
export type AsyncState<Data> = {
  data: Data | undefined;
  error: WebMethodError | null;
  dataUpdatedAt: number;
  refetch: () => unknown;
};

type AsyncSectionProps<Data> = {
  state: AsyncState<Data>;
  size: SectionSize;
  /** Drawn while nothing has come yet, in the shape of what will. */
  skeleton: ReactNode;
  /** What to show instead of the content when there is nothing in the data. */
  empty?: { when: (data: Data) => boolean; show: ReactNode };
  children: (data: Data) => ReactNode;
};

/**
 * The one place that knows in which order to look at a read: failed without data, pending, empty, data. When only a
 * refresh failed, the data stays, under a notice that tells its age.
 */
export function AsyncSection<Data>(props: AsyncSectionProps<Data>) {
  const { state, size, skeleton, empty, children } = props;
  const { data, error } = state;
  const retry = () => {
    state.refetch();
  };

  if (data === undefined) {
    return error === null ? (
      <LoadingRegion>{skeleton}</LoadingRegion>
    ) : (
      <ErrorState error={error.detail} size={size} onRetry={retry} />
    );
  }
  // The notice comes and goes beside the content, which stays mounted: somebody may be typing in it.
  return (
    <>
      {error !== null && (
        <Box direction="vertical" paddingBottom="SP4">
          <StaleNotice error={error.detail} updatedAt={state.dataUpdatedAt} onRetry={retry} />
        </Box>
      )}
      {empty?.when(data) ? empty.show : children(data)}
    </>
  );
}
