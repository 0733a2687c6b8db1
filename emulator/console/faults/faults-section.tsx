import { useMutation } from '@tanstack/react-query';
import { addFault, type Fault } from '../api/faults';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Panel } from '../parts/panel';
import { FaultForm } from './fault-form';
import { FaultList } from './fault-list';

const PRESETS: readonly { label: string; fault: Fault }[] = [
  { label: 'Slow network: 2 s', fault: { kind: { type: 'latency', ms: 2000 } } },
  {
    label: 'Flaky: one call in four is a 500',
    fault: { kind: { type: 'status', status: 500 }, probability: 0.25 },
  },
  {
    label: 'Too many requests, three times',
    fault: { kind: { type: 'status', status: 429 }, times: 3 },
  },
  {
    label: 'Adjusting meets a newer revision, once',
    fault: { method: 'accounts.adjustPoints', kind: { type: 'status', status: 409 }, times: 1 },
  },
  {
    label: 'Adjusting is done, but its answer gets lost, once',
    fault: { method: 'accounts.adjustPoints', kind: { type: 'drop-after-commit' }, times: 1 },
  },
];

/** Failure on demand: what is in force, ready-made faults, and a form for any other. */
export function FaultsSection() {
  const add = useMutation({ mutationKey: ['add-fault'], mutationFn: addFault });
  return (
    <div className="columns">
      <FaultList />
      <div>
        <Panel title="Ready-made faults">
          <ul className="list">
            {PRESETS.map(({ label, fault }) => (
              <li key={label}>
                <span>{label}</span>
                <Button
                  className="end"
                  aria-label={`Add: ${label}`}
                  isBusy={add.isPending}
                  onClick={() => add.mutate(fault)}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
          <Failure error={add.error} />
        </Panel>
        <FaultForm />
      </div>
    </div>
  );
}
