import { useIsFetching } from '@tanstack/react-query';
import type { AsyncState } from '../../components/async-section';
import { DataAge } from '../../components/data-age';

type ReadsAgeProps = { reads: readonly Pick<AsyncState<unknown>, 'dataUpdatedAt' | 'refetch'>[] };

/** How old the oldest of the reads that have come is, and a way to ask for all of them again. */
export function ReadsAge({ reads }: ReadsAgeProps) {
  const isFetching = useIsFetching() > 0;
  const arrived = reads.map(({ dataUpdatedAt }) => dataUpdatedAt).filter((time) => time > 0);
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
