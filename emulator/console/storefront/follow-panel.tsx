import { useMutation, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { Activity } from '../api/activities';
import { channelQueries, CHANNELS, follow } from '../api/channels';
import type { Customer } from '../api/customers';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { readForm } from '../parts/read-form';

type FollowPanelProps = {
  readonly customer: Customer;
  /** Whether the customer is in the program. */
  readonly hasAccount: boolean;
  readonly onDone: (activity: Activity | undefined) => void;
};

/** The site's social channels, which members of the program can follow. */
export function FollowPanel({ customer, hasAccount, onDone }: FollowPanelProps) {
  if (!customer.memberInfo || !hasAccount) {
    return (
      <Panel title="Follow a channel">
        <p className="muted">
          {customer.memberInfo
            ? 'Join the program first.'
            : 'Only members of the site can follow a channel, and this customer is a visitor.'}
        </p>
      </Panel>
    );
  }
  return <FollowForm customer={customer} onDone={onDone} />;
}

const formSchema = z.object({ channel: z.string() });

function FollowForm({ customer, onDone }: Omit<FollowPanelProps, 'hasAccount'>) {
  const followed = useQuery(channelQueries.of(customer));
  const act = useMutation({
    mutationKey: ['follow-channel'],
    mutationFn: (channel: string) => follow(customer, channel),
    onSuccess: onDone,
  });
  return (
    <Panel title="Follow a channel">
      <Loaded query={followed}>
        {(known) => (
          <form onSubmit={(event) => act.mutate(readForm(event, formSchema).channel)}>
            <div className="row">
              <Choice label="Channel" name="channel">
                {CHANNELS.map((channel) => (
                  <option key={channel} value={channel}>
                    {channel}
                    {known.includes(channel) && ' (followed)'}
                  </option>
                ))}
              </Choice>
              <Button isBusy={act.isPending}>Follow</Button>
            </div>
          </form>
        )}
      </Loaded>
      <Failure error={act.error} />
    </Panel>
  );
}
