import { useQuery } from '@tanstack/react-query';
import { webhookQueries } from '../api/webhooks';
import { Loaded } from '../parts/loaded';
import { DeliveriesPanel } from './deliveries-panel';
import { WebhookForm } from './webhook-form';
import { WebhookList } from './webhook-list';

/** Who is told about events, and how that goes. */
export function WebhooksSection() {
  const all = useQuery(webhookQueries.all());
  return (
    <Loaded query={all}>
      {({ webhooks, deliveries, eventTypes }) => (
        <div className="columns">
          <div>
            <WebhookList webhooks={webhooks} />
            <WebhookForm eventTypes={eventTypes} />
          </div>
          <DeliveriesPanel deliveries={deliveries} webhooks={webhooks} />
        </div>
      )}
    </Loaded>
  );
}
