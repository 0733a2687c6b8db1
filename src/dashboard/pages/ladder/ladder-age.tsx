import { useIsFetching } from '@tanstack/react-query';
import type { AsyncState } from '../../../components/async-section';
import { DataAge } from '../../../components/data-age';

/** How old the older of the reads is, and a way to ask for everything again. */
export function LadderAge({ reads }: { reads: AsyncState<unknown>[] }) {
  const isFetching = useIsFetching() > 0;
  return (
    <DataAge
      updatedAt={Math.min(...reads.map(({ dataUpdatedAt }) => dataUpdatedAt))}
      isFetching={isFetching}
      onRefresh={() => {
        reads.forEach((read) => read.refetch());
      }}
    />
  );
}
