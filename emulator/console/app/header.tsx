import { useQuery } from '@tanstack/react-query';
import { worldQueries } from '../api/world';
import { Failure } from '../parts/failure';
import { ClockBar } from './clock-bar';

/** Which program this is, whether it runs, and what time it is there. */
export function Header() {
  const { data, error } = useQuery(worldQueries.state());
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
      <ClockBar />
      <Failure error={error} />
    </header>
  );
}
