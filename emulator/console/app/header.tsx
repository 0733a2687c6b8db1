import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { worldQueries } from '../api/world';
import { faultQueries } from '../api/faults';
import { Failure } from '../parts/failure';
import { IsUnreachable } from '../parts/is-unreachable';
import { ClockBar } from './clock-bar';
import { hashOf } from './location';

const UNREACHABLE = new Error(
  'The emulator does not answer. Start it again at this address, and the page goes on by itself.',
);

/** Which program this is, whether it runs, and what time it is there. */
export function Header() {
  const { data, error } = useQuery(worldQueries.state());
  const isUnreachable = useContext(IsUnreachable);
  const faults = useQuery(faultQueries.all()).data ?? [];
  return (
    <header className="top">
      <h1>Loyalty Emulator</h1>
      {data && (
        <p className="program">
          <span>{data.program.name ?? 'Program without a name'}</span>
          <span className={`badge badge-${data.program.status.toLowerCase()}`}>
            {data.program.status}
          </span>
        </p>
      )}
      {faults.length > 0 && (
        <a className="badge badge-failed" href={hashOf('faults')}>
          {faults.length === 1 ? '1 fault in force' : `${faults.length} faults in force`}
        </a>
      )}
      <ClockBar />
      <Failure error={isUnreachable ? UNREACHABLE : error} />
    </header>
  );
}
