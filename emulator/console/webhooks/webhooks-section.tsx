import { useMutation, useQuery } from '@tanstack/react-query';
import { unsubscribeAll, webhookQueries } from '../api/webhooks';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { DeliveriesPanel } from './deliveries-panel';
import { WebhookForm } from './webhook-form';

/** Who is told about events, and how that goes. */
export function WebhooksSection() {
  const all = useQuery(webhookQueries.all());
  const clear = useMutation({ mutationKey: ['clear-webhooks'], mutationFn: unsubscribeAll });
  return (
    <Loaded query={all}>
      {({ webhooks, deliveries }) => (
        <div className="columns">
          <div>
            <Panel
              title="Webhooks"
              actions={
                webhooks.length > 0 && (
                  <button disabled={clear.isPending} onClick={() => clear.mutate()}>
                    Forget all
                  </button>
                )
              }
            >
              <Failure error={clear.error} />
              {webhooks.length === 0 && <p className="muted">Nobody is told about events.</p>}
              <ul className="list">
                {webhooks.map(({ id, url, events, duplicate, reorder }) => (
                  <li key={id}>
                    <code>{url}</code>
                    <span className="muted">{events ? events.join(', ') : 'all events'}</span>
                    {duplicate && <span className="badge">twice</span>}
                    {reorder && <span className="badge">out of order</span>}
                  </li>
                ))}
              </ul>
            </Panel>
            <WebhookForm />
          </div>
          <DeliveriesPanel deliveries={deliveries} />
        </div>
      )}
    </Loaded>
  );
}
