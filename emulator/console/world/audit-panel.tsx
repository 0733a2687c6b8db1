import { useMutation } from '@tanstack/react-query';
import { audit } from '../api/world';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { formatNumber } from '../parts/format';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

/** Re-derives every balance, tier and expiry from the ledger, and lists what disagrees. */
export function AuditPanel() {
  const run = useMutation({ mutationKey: ['audit'], mutationFn: audit });
  return (
    <Panel
      title="Audit"
      actions={
        <Button isBusy={run.isPending} onClick={() => run.mutate()}>
          {run.isPending ? 'Auditing…' : 'Run audit'}
        </Button>
      }
    >
      <p className="muted">Derives every balance, tier and expiry again from the ledger.</p>
      <Failure error={run.error} />
      <div role="status">
        {run.data && (
          <p className={run.data.differences.length === 0 ? 'success' : 'failure'}>
            {run.data.differences.length === 0
              ? 'Everything adds up'
              : `${formatNumber(run.data.differences.length)} differences`}
            : {formatNumber(run.data.accounts)} accounts, {formatNumber(run.data.entries)} entries.
          </p>
        )}
      </div>
      {run.data && run.data.differences.length > 0 && (
        <Table label="Differences" columns={['Check', 'Entity', 'Expected', 'Actual']}>
          {run.data.differences.map(({ check, entityId, expected, actual }) => (
            <tr key={`${check} ${entityId}`}>
              <td>{check}</td>
              <td>
                <code>{entityId}</code>
              </td>
              <td className="number">{expected ?? 'nothing'}</td>
              <td className="number">{actual ?? 'nothing'}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
