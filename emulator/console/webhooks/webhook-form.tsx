import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { subscribe } from '../api/webhooks';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';

const formSchema = z.object({
  url: z.string(),
  duplicate: z.literal('on').optional(),
  reorder: z.literal('on').optional(),
});

/** Subscribes an address of this machine to all events. */
export function WebhookForm() {
  const add = useMutation({ mutationKey: ['subscribe'], mutationFn: subscribe });
  return (
    <Panel title="Tell somebody">
      <form
        onSubmit={(event) => {
          const { url, duplicate, reorder } = readForm(event, formSchema);
          add.mutate({ url, duplicate: duplicate === 'on', reorder: reorder === 'on' });
        }}
      >
        <Field
          label="Address"
          name="url"
          type="url"
          required
          placeholder="http://127.0.0.1:3000/events"
          hint="Of this machine: the emulator talks to nothing else."
        />
        <label className="check">
          <input type="checkbox" name="duplicate" />
          Deliver every event twice
        </label>
        <label className="check">
          <input type="checkbox" name="reorder" />
          Deliver what is due at once in the opposite order
        </label>
        <Failure error={add.error} />
        <div className="actions">
          <button className="primary" disabled={add.isPending}>
            Subscribe
          </button>
        </div>
      </form>
    </Panel>
  );
}
