import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { type Activity, activityQueries, report, type Trigger } from '../api/activities';
import type { Customer } from '../api/customers';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Failure } from '../parts/failure';
import { Field } from '../parts/field';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';
import { DEED_TITLES } from './activity-titles';

type DoSomethingPanelProps = {
  readonly customer: Customer;
  readonly onDone: (activity: Activity | undefined) => void;
};

/** What customers do beside ordering: book, RSVP, buy plans and tickets, have a birthday. */
export function DoSomethingPanel(props: DoSomethingPanelProps) {
  const triggers = useQuery(activityQueries.triggers());
  return (
    <Panel title="Do something else">
      <Loaded query={triggers}>
        {(list) => (
          <DeedForm
            {...props}
            deeds={list.filter(({ triggerActivityType }) => triggerActivityType in DEED_TITLES)}
          />
        )}
      </Loaded>
    </Panel>
  );
}

const formSchema = z.object({ amount: z.coerce.number().optional() });

type DeedFormProps = DoSomethingPanelProps & { readonly deeds: readonly Trigger[] };

function DeedForm({ customer, onDone, deeds }: DeedFormProps) {
  const [type, setType] = useState('bookings/BookingConfirmed');
  const deed = deeds.find(({ triggerActivityType }) => triggerActivityType === type);
  const act = useMutation({
    mutationKey: ['report-activity'],
    mutationFn: ({ chosen, amount }: { chosen: Trigger; amount?: number | undefined }) =>
      report({
        contactId: customer.id,
        triggerAppId: chosen.triggerAppId,
        triggerActivityType: chosen.triggerActivityType,
        amount,
      }),
    onSuccess: onDone,
  });
  return (
    <form
      onSubmit={(event) => {
        const { amount } = readForm(event, formSchema);
        if (deed) act.mutate({ chosen: deed, amount });
      }}
    >
      <div className="row">
        <Choice label="What" value={type} onChange={(event) => setType(event.target.value)}>
          {deeds.map(({ triggerActivityType }) => (
            <option key={triggerActivityType} value={triggerActivityType}>
              {DEED_TITLES[triggerActivityType]}
            </option>
          ))}
        </Choice>
        {deed?.hasAmount && (
          <Field
            label="Amount"
            className="narrow"
            name="amount"
            type="number"
            required
            min="0.01"
            max="9999999.99"
            step="0.01"
            defaultValue="25.00"
          />
        )}
        <Button isBusy={act.isPending}>Do it</Button>
      </div>
      <p className="muted">{deed && describeRule(deed)}</p>
      <Failure error={act.error} />
    </form>
  );
}

function describeRule({ earningRule }: Trigger): string {
  if (!earningRule) return 'No earning rule gives points for this.';
  const { title, status } = earningRule;
  return `Earning rule: ${title}${status === 'PAUSED' ? ' (paused)' : ''}`;
}
