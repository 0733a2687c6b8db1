import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Refusal } from '../api/send';
import { worldQueries } from '../api/world';
import { queryClient } from './query-client';

/** Whether nobody answers. Once somebody does again, all that is on screen is asked for: it may be another world. */
export function useIsUnreachable(): boolean {
  // Asked for by the header; faults do not touch it.
  const { error } = useQuery({ ...worldQueries.state(), enabled: false });
  const isUnreachable = error instanceof Refusal && error.status === 0;
  // The connection is the external system.
  useEffect(() => {
    if (!isUnreachable) return undefined;
    return () => void queryClient.invalidateQueries();
  }, [isUnreachable]);
  return isUnreachable;
}
