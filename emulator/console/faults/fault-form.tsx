import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { addFault, type Fault, type FaultKind } from '../api/faults';
import { worldQueries } from '../api/world';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';

/** What can go wrong, by the name that the form gives it. */
const KINDS = {
  latency: { label: 'Delay the call', kind: { type: 'latency', ms: 1000 } },
  '409': { label: 'Answer 409, newer revision', kind: { type: 'status', status: 409 } },
  '429': { label: 'Answer 429, too many requests', kind: { type: 'status', status: 429 } },
  '500': { label: 'Answer 500', kind: { type: 'status', status: 500 } },
  'drop-before': {
    label: 'Drop the connection before anything happens',
    kind: { type: 'drop-before' },
  },
  'drop-after-commit': {
    label: 'Drop the connection after the change is made',
    kind: { type: 'drop-after-commit' },
  },
  'malformed-body': {
    label: 'Answer half of the JSON, after the change is made',
    kind: { type: 'malformed-body' },
  },
} as const satisfies Record<string, { label: string; kind: FaultKind }>;

const kindSchema = z.enum([
  'latency',
  '409',
  '429',
  '500',
  'drop-before',
  'drop-after-commit',
  'malformed-body',
]);
const formSchema = z.object({
  method: z.string().optional(),
  account: z.string().optional(),
  kind: kindSchema,
  ms: z.coerce.number().optional(),
  times: z.coerce.number().optional(),
  percent: z.coerce.number().optional(),
});

/** A fault of any kind for any calls. */
export function FaultForm() {
  const [kind, setKind] = useState('500');
  const info = useQuery(worldQueries.info());
  const add = useMutation({ mutationKey: ['add-fault'], mutationFn: addFault });
  return (
    <Panel title="Another fault">
      <form onSubmit={(event) => add.mutate(toFault(readForm(event, formSchema)))}>
        <div className="row">
          <Field label="Method" name="method" list="methods" placeholder="all methods" />
          <Field label="Account id" name="account" placeholder="all accounts" />
        </div>
        <datalist id="methods">
          {info.data?.methods.map((method) => (
            <option key={method} value={method} />
          ))}
        </datalist>
        <div className="row">
          <Choice
            label="What goes wrong"
            name="kind"
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          >
            {Object.entries(KINDS).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Choice>
          {kind === 'latency' && (
            <Field
              label="Milliseconds"
              className="narrow"
              name="ms"
              type="number"
              required
              min="0"
              max="60000"
              defaultValue="1000"
            />
          )}
        </div>
        <div className="row">
          <Field
            label="For the next … calls"
            name="times"
            type="number"
            min="1"
            placeholder="until it is removed"
          />
          <Field
            label="Probability in %"
            name="percent"
            type="number"
            min="1"
            max="100"
            placeholder="100"
          />
        </div>
        <Failure error={add.error} />
        <div className="actions">
          <Button className="primary" isBusy={add.isPending}>
            Add fault
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function toFault(values: z.output<typeof formSchema>): Fault {
  const { kind, ms, percent, ...rest } = values;
  return {
    ...rest,
    kind: kind === 'latency' ? { type: 'latency', ms: ms ?? 0 } : KINDS[kind].kind,
    ...(percent !== undefined && { probability: percent / 100 }),
  };
}
