import type { Webhooks } from '../api/webhooks';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

type DeliveriesPanelProps = { readonly deliveries: Webhooks['deliveries'] };

/** The latest hundred events on their way, the newest first. */
export function DeliveriesPanel({ deliveries }: DeliveriesPanelProps) {
  return (
    <Panel title="Deliveries">
      {deliveries.length === 0 ? (
        <p className="muted">None yet. Whatever happens from now on is told to the webhooks.</p>
      ) : (
        <Table
          label="Deliveries"
          columns={['Event', 'Entity', 'Status', 'Attempts', 'Last answer']}
        >
          {deliveries.map((delivery, index) => (
            // Deliveries come without ids; the list only ever grows at its beginning.
            <tr key={deliveries.length - index}>
              <td className="breaking">{delivery.eventType}</td>
              <td>
                <code>{delivery.entityId.slice(0, 8)}</code>
              </td>
              <td>
                <span className={`badge badge-${delivery.status.toLowerCase()}`}>
                  {delivery.status}
                </span>
              </td>
              <td className="number">{delivery.attempts}</td>
              <td>{delivery.lastOutcome}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
