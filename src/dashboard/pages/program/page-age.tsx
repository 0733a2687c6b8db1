import { useIsFetching } from '@tanstack/react-query';
import type { AsyncState } from '../../../components/async-section';
import { DataAge } from '../../../components/data-age';

/** How old the oldest thing on the page is, and a way to ask for all of it again. */
export function PageAge({ reads }: { reads: AsyncState<unknown>[] }) {
  const isFetching = useIsFetching() > 0;
  const arrived = reads.map((read) => read.dataUpdatedAt).filter((time) => time > 0);
  return (
    <DataAge
      updatedAt={arrived.length === 0 ? 0 : Math.min(...arrived)}
      isFetching={isFetching}
      onRefresh={() => {
        reads.forEach((read) => read.refetch());
      }}
    />
  );
}
