import { type Delivery, describeEvent, type Webhook } from '../api/webhooks';
import { formatTimeOfDay } from '../parts/format';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

type DeliveriesPanelProps = {
  readonly deliveries: readonly Delivery[];
  readonly webhooks: readonly Webhook[];
};

/** The latest hundred events on their way, the newest first. */
export function DeliveriesPanel({ deliveries, webhooks }: DeliveriesPanelProps) {
  return (
    <Panel title="Deliveries">
      {deliveries.length === 0 ? (
        <p className="muted">
          {webhooks.length === 0
            ? 'None, because nobody is told. Subscribe an address first.'
            : 'None yet. Whatever happens from now on is told to the webhooks.'}
        </p>
      ) : (
        <Table label="Deliveries" columns={['Event', 'To', 'Status', 'Last answer']}>
          {deliveries.map((delivery) => (
            <tr key={delivery.id}>
              <td>
                {describeEvent(delivery.eventType)}
                <br />
                <code className="muted">{delivery.entityId.slice(0, 8)}</code>
              </td>
              <td className="breaking">{placeOf(delivery, webhooks)}</td>
              <td>
                <span className={`badge badge-${delivery.status.toLowerCase()}`}>
                  {delivery.status}
                </span>
                <br />
                <small className="muted">{describeAttempts(delivery)}</small>
              </td>
              <td>{describeOutcome(delivery)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

/** The part of the address that tells webhooks apart. */
function placeOf({ webhookId }: Delivery, webhooks: readonly Webhook[]): string {
  const url = webhooks.find(({ id }) => id === webhookId)?.url;
  return url === undefined ? '' : url.replace(/^https?:\/\//, '');
}

function describeAttempts({ attempts }: Delivery): string {
  return attempts === 1 ? '1 attempt' : `${attempts} attempts`;
}

function describeOutcome({ lastOutcome, nextAttemptDate }: Delivery): string {
  if (lastOutcome === null) return 'on its way';
  if (!nextAttemptDate) return lastOutcome;
  return `${lastOutcome}, again at ${formatTimeOfDay(nextAttemptDate)}`;
}
