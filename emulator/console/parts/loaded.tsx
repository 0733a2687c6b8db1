import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure';

type LoadedProps<Data> = {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error'>;
  readonly children: (data: Data) => ReactNode;
};

/** What a query has brought. When a refresh fails, the old data stays, below the reason. */
export function Loaded<Data>({ query: { data, error }, children }: LoadedProps<Data>) {
  return (
    <>
      <Failure error={error} />
      {data === undefined ? !error && <p className="muted">Loading…</p> : children(data)}
    </>
  );
}
