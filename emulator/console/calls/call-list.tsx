import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hashOf } from '../app/location';
import { type Call, type CallFilter, callQueries, clearCalls, titleOf } from '../api/calls';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';
import { CallFilterForm } from './call-filter-form';

type CallListProps = { readonly selectedId: string | undefined };

/** The latest calls, the newest first, a second old at most while live. */
export function CallList({ selectedId }: CallListProps) {
  const [filter, setFilter] = useState<CallFilter>({
    text: '',
    failedOnly: false,
    hideConsole: false,
  });
  const [isLive, setLive] = useState(true);
  const calls = useQuery({
    ...callQueries.list(filter, isLive),
    placeholderData: keepPreviousData,
  });
  const clear = useMutation({ mutationKey: ['clear-calls'], mutationFn: clearCalls });
  return (
    <Panel
      title="Calls"
      actions={
        <div className="actions">
          <label className="check">
            <input
              type="checkbox"
              checked={isLive}
              onChange={(event) => setLive(event.target.checked)}
            />
            Live
          </label>
          <Button isBusy={clear.isPending} onClick={() => clear.mutate()}>
            Clear
          </Button>
        </div>
      }
    >
      <CallFilterForm filter={filter} onChange={setFilter} />
      <Failure error={clear.error} />
      <Loaded query={calls}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">No call yet that fits.</p>
          ) : (
            <Table label="Calls" columns={['Time', 'Call', 'Caller', 'Status', 'ms']}>
              {list.map((call) => (
                <CallRow key={call.id} call={call} isSelected={String(call.id) === selectedId} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </Panel>
  );
}

type CallRowProps = { readonly call: Call; readonly isSelected: boolean };

function CallRow({ call, isSelected }: CallRowProps) {
  const { id, at, caller, status, fault, durationMs } = call;
  return (
    <tr {...(isSelected && { className: 'selected' })}>
      <td className="number">{at.toLocaleTimeString('en-GB')}</td>
      <td className="breaking">
        <a
          href={hashOf('calls', String(id))}
          {...(isSelected && { 'aria-current': 'true' as const })}
        >
          {titleOf(call)}
        </a>
        {fault && <span className="badge badge-failed">fault: {fault.type}</span>}
      </td>
      <td>{caller?.split(':')[0]}</td>
      <td className={`number ${status >= 400 ? 'bad' : ''}`}>{status}</td>
      <td className="number">{durationMs}</td>
    </tr>
  );
}
