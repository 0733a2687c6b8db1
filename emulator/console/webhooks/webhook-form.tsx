import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { describeEvent, type NewWebhook, subscribe } from '../api/webhooks';
import { Button } from '../parts/button';
import { Check } from '../parts/check';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';

type WebhookFormProps = { readonly eventTypes: readonly string[] };

/** Subscribes an address of this machine to all events, or to some. */
export function WebhookForm({ eventTypes }: WebhookFormProps) {
  const add = useMutation({ mutationKey: ['subscribe'], mutationFn: subscribe });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    add.mutate(readWebhook(new FormData(form)), { onSuccess: () => form.reset() });
  };
  return (
    <Panel title="Tell somebody">
      <form onSubmit={submit}>
        <Field
          label="Address"
          name="url"
          type="url"
          required
          placeholder="http://127.0.0.1:3000/events"
          hint="Of this machine: the emulator talks to nothing else. What is not answered with 200 is repeated."
        />
        <Check label="Deliver every event twice" name="duplicate" />
        <Check label="Deliver what is due at once in the opposite order" name="reorder" />
        <details>
          <summary>Only some events</summary>
          <fieldset>
            <legend>All of them unless some are chosen</legend>
            {eventTypes.map((type) => (
              <Check key={type} label={describeEvent(type)} name="events" value={type} />
            ))}
          </fieldset>
        </details>
        <Failure error={add.error} />
        <div className="actions">
          <Button className="primary" isBusy={add.isPending}>
            Subscribe
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function readWebhook(form: FormData): NewWebhook {
  const [url = ''] = form.getAll('url').map(String);
  const events = form.getAll('events').map(String);
  return {
    url,
    duplicate: form.has('duplicate'),
    reorder: form.has('reorder'),
    events: events.length > 0 ? events : undefined,
  };
}
