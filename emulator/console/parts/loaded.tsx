import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useContext } from 'react';
import { Button } from './button';
import { Failure } from './failure';
import { IsUnreachable } from './is-unreachable';

type LoadedProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
};

/** What a query has brought. When a refresh fails, the old data stays, below the reason. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { data, error, isFetching, refetch } = query;
  const isUnreachable = useContext(IsUnreachable);
  if (data !== undefined) {
    return (
      <>
        <Failure error={isUnreachable ? null : error} />
        {children(data)}
      </>
    );
  }
  if (!error || isUnreachable) return <p className="muted">Loading…</p>;
  return (
    <>
      <Failure error={error} />
      <div className="actions">
        <Button isBusy={isFetching} onClick={() => void refetch()}>
          Try again
        </Button>
      </div>
    </>
  );
}
