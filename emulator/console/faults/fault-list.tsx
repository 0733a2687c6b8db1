import { useMutation, useQuery } from '@tanstack/react-query';
import {
  describeKind,
  type FaultInForce,
  faultQueries,
  removeAllFaults,
  removeFault,
} from '../api/faults';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { formatNumber } from '../parts/format';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

/** The faults in force; one that has happened as often as it was ordered is gone. */
export function FaultList() {
  const faults = useQuery(faultQueries.all());
  const remove = useMutation({ mutationKey: ['remove-fault'], mutationFn: removeFault });
  const clear = useMutation({ mutationKey: ['remove-all-faults'], mutationFn: removeAllFaults });
  return (
    <Panel
      title="Faults in force"
      actions={
        faults.data &&
        faults.data.length > 0 && (
          <Button isBusy={clear.isPending} onClick={() => clear.mutate()}>
            Remove all
          </Button>
        )
      }
    >
      <Failure error={remove.error ?? clear.error} />
      <Loaded query={faults}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">None: every call is answered as Wix would.</p>
          ) : (
            <Table label="Faults in force" columns={['Calls', 'Are', 'How often', 'Action']}>
              {list.map((fault) => (
                <tr key={fault.id}>
                  <td className="breaking">{describeCalls(fault)}</td>
                  <td>{describeKind(fault.kind)}</td>
                  <td>
                    {describeFrequency(fault)}
                    <br />
                    <small className="muted">{formatNumber(fault.happened)} so far</small>
                  </td>
                  <td>
                    <button
                      aria-label={`Remove: ${describeCalls(fault)} ${describeKind(fault.kind)}`}
                      onClick={() => remove.mutate(fault.id)}
                    >
                      Remove
                    </button>
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </Panel>
  );
}

function describeCalls({ method, path, account }: FaultInForce): string {
  const parts = [method, path, account && `of account ${account}`].filter(Boolean);
  return parts.join(' ') || 'all methods';
}

function describeFrequency({ times, probability }: FaultInForce): string {
  const chance = probability === undefined ? 'always' : `${Math.round(probability * 100)}%`;
  if (times === undefined) return chance;
  const left = times === 1 ? 'once more' : `${times} times more`;
  return probability === undefined ? left : `${chance}, ${left}`;
}
