import { useMutation, useQuery } from '@tanstack/react-query';
import { type ClockOrder, moveClock, worldQueries } from '../api/world';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { formatTime } from '../parts/format';
import { useRunningClock } from './use-running-clock';

const STEPS: readonly { label: string; order: ClockOrder }[] = [
  { label: '+1 hour', order: { advanceMinutes: 60 } },
  { label: '+1 day', order: { advanceDays: 1 } },
  { label: '+1 month', order: { advanceMonths: 1 } },
];

/** The emulator's time as it passes, and steps forward. */
export function ClockBar() {
  const clock = useQuery(worldQueries.clock());
  const now = useRunningClock(clock.data?.now, clock.dataUpdatedAt);
  const move = useMutation({ mutationKey: ['move-clock'], mutationFn: moveClock });
  return (
    <div className="clock" role="group" aria-label="Clock">
      <time dateTime={now?.toISOString()} title="The emulator's time">
        {now ? `${formatTime(now)} UTC` : '…'}
      </time>
      {STEPS.map(({ label, order }) => (
        <Button key={label} isBusy={move.isPending} onClick={() => move.mutate(order)}>
          {label}
        </Button>
      ))}
      <Failure error={move.error} />
    </div>
  );
}
