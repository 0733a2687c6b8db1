import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { live } from '../api/world';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';
import { LiveReport } from './live-report';

const formSchema = z.object({
  days: z.coerce.number(),
  pace: z.coerce.number(),
  randomSeed: z.coerce.number(),
});

/** Lets made-up customers use the program for a while; the same numbers bring the same events. */
export function LivePanel() {
  const run = useMutation({ mutationKey: ['live'], mutationFn: live });
  return (
    <Panel title="Let customers live">
      <form className="row" onSubmit={(event) => run.mutate(readForm(event, formSchema))}>
        <Field
          label="Days"
          className="narrow"
          name="days"
          type="number"
          required
          min="1"
          max="92"
          defaultValue="30"
        />
        <Field
          label="Pace"
          className="narrow"
          name="pace"
          type="number"
          required
          min="0.1"
          max="5"
          step="0.1"
          defaultValue="1"
        />
        <Field
          label="Random seed"
          className="narrow"
          name="randomSeed"
          type="number"
          required
          step="1"
          defaultValue="1"
        />
        <Button isBusy={run.isPending}>{run.isPending ? 'Living…' : 'Live'}</Button>
      </form>
      <p className="muted">
        They come, order, book, follow, spend points and send back; the clock goes along.
      </p>
      <Failure error={run.error} />
      <div role="status">{run.data && <LiveReport lived={run.data} />}</div>
    </Panel>
  );
}
