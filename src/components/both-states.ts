import type { AsyncState } from './async-section';

/** Two reads that are only worth showing together; as old as the older of them. */
export function bothStates<One, Other>(
  one: AsyncState<One>,
  other: AsyncState<Other>,
): AsyncState<[One, Other]> {
  return {
    data: one.data === undefined || other.data === undefined ? undefined : [one.data, other.data],
    error: one.error ?? other.error,
    dataUpdatedAt: Math.min(one.dataUpdatedAt, other.dataUpdatedAt),
    refetch: () => {
      one.refetch();
      other.refetch();
    },
  };
}
