import { useMutation } from '@tanstack/react-query';
import { describeEvent, unsubscribe, unsubscribeAll, type Webhook } from '../api/webhooks';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Panel } from '../parts/panel';

type WebhookListProps = { readonly webhooks: readonly Webhook[] };

/** The addresses that are told about events. One that is forgotten takes what is on its way to it along. */
export function WebhookList({ webhooks }: WebhookListProps) {
  const remove = useMutation({ mutationKey: ['remove-webhook'], mutationFn: unsubscribe });
  const clear = useMutation({ mutationKey: ['clear-webhooks'], mutationFn: unsubscribeAll });
  return (
    <Panel
      title="Webhooks"
      actions={
        webhooks.length > 0 && (
          <Button isBusy={clear.isPending} onClick={() => clear.mutate()}>
            Forget all
          </Button>
        )
      }
    >
      <Failure error={remove.error ?? clear.error} />
      {webhooks.length === 0 && <p className="muted">Nobody is told about events.</p>}
      <ul className="list">
        {webhooks.map(({ id, url, events, duplicate, reorder }) => (
          <li key={id}>
            <code>{url}</code>
            <Button
              className="end"
              aria-label={`Forget ${url}`}
              isBusy={remove.isPending}
              onClick={() => remove.mutate(id)}
            >
              Forget
            </Button>
            <small className="muted whole-line">
              {[
                events ? events.map(describeEvent).join(', ') : 'all events',
                ...(duplicate ? ['everything twice'] : []),
                ...(reorder ? ['out of order'] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
