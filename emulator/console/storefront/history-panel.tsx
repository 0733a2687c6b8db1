import { useQuery } from '@tanstack/react-query';
import { type Activity, activityQueries } from '../api/activities';
import { formatMoney, formatTime } from '../parts/format';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';
import { titleOf } from './activity-titles';
import { outcomeOf } from './receipt';
import { Refund } from './refund';

type HistoryPanelProps = { readonly contactId: string };

/** What the customer did, the newest first, with what it earned. */
export function HistoryPanel({ contactId }: HistoryPanelProps) {
  const activities = useQuery(activityQueries.of(contactId));
  return (
    <Panel title="What I did">
      <Loaded query={activities}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">Nothing yet. Place an order, and it shows here.</p>
          ) : (
            <Table label="What I did" columns={['When (UTC)', 'What', 'Outcome', 'Refund']}>
              {list.map((activity, index) => (
                // The list has no ids; it only ever grows at its beginning.
                <ActivityRow key={list.length - index} activity={activity} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </Panel>
  );
}

type ActivityRowProps = { readonly activity: Activity };

function ActivityRow({ activity }: ActivityRowProps) {
  const { at, triggerActivityType, followedChannel, amount } = activity;
  return (
    <tr>
      <td className="number">{formatTime(at)}</td>
      <td>
        {titleOf(triggerActivityType)}
        {amount !== undefined && ` for ${formatMoney(amount)}`}
        {followedChannel && `: ${followedChannel}`}
      </td>
      <td>{outcomeOf(activity)}</td>
      <td>
        <Refund activity={activity} />
      </td>
    </tr>
  );
}
