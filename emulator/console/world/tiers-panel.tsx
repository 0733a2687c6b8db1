import type { WorldState } from '../api/world';
import { formatNumber } from '../parts/format';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

type TiersPanelProps = { readonly tiers: WorldState['tiers'] };

/** The tiers, lowest first, with how many members are in each. */
export function TiersPanel({ tiers: { status, ladder } }: TiersPanelProps) {
  return (
    <Panel
      title="Tiers"
      actions={<span className={`badge badge-${status.toLowerCase()}`}>{status}</span>}
    >
      <Table label="Tiers" columns={['Name', 'From', 'Members']}>
        {ladder.map(({ id, name, requiredPoints, accounts }) => (
          <tr key={id}>
            <td>{name ?? 'Base tier'}</td>
            <td className="number">{formatNumber(requiredPoints)}</td>
            <td className="number">{formatNumber(accounts)}</td>
          </tr>
        ))}
      </Table>
    </Panel>
  );
}
