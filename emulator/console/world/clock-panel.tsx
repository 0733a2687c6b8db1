import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { moveClock, runDueWork } from '../api/world';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { formatTime } from '../parts/format';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';

const formSchema = z.object({ now: z.string() });

/** The clock to the minute, and what is due by it. */
export function ClockPanel() {
  const move = useMutation({ mutationKey: ['set-clock'], mutationFn: moveClock });
  const work = useMutation({ mutationKey: ['run-due-work'], mutationFn: runDueWork });
  return (
    <Panel
      title="Clock"
      actions={
        <Button isBusy={work.isPending} onClick={() => work.mutate()}>
          {work.isPending ? 'Working…' : 'Run due work'}
        </Button>
      }
    >
      <form
        className="row"
        onSubmit={(event) => move.mutate({ now: `${readForm(event, formSchema).now}:00Z` })}
      >
        <Field label="Date and time (UTC)" name="now" type="datetime-local" required />
        <Button isBusy={move.isPending}>{move.isPending ? 'Moving…' : 'Set clock'}</Button>
      </form>
      <p className="muted">
        Forwards only: expiries, tiers, coupons and abandoned checkouts happen on the way.
      </p>
      <Failure error={move.error ?? work.error} />
      <div role="status">
        {work.data && (
          <p className="success">What was due by {formatTime(work.data.now)} is done.</p>
        )}
      </div>
    </Panel>
  );
}
