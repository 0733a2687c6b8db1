import { useQuery } from '@tanstack/react-query';
import type { Account } from '../api/customers';
import { transactionQueries } from '../api/transactions';
import { formatChange, formatTime } from '../parts/format';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { Table } from '../parts/table';

type TransactionsPanelProps = { readonly account: Account };

/** How the customer's points moved, the newest first. */
export function TransactionsPanel({ account }: TransactionsPanelProps) {
  const transactions = useQuery(transactionQueries.of(account.id));
  return (
    <Panel title="How my points moved">
      <Loaded query={transactions}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">They have not moved yet.</p>
          ) : (
            <Table label="How my points moved" columns={['When (UTC)', 'Type', 'Points', 'Why']}>
              {list.map(({ id, createdDate, transactionType, amount, description }) => (
                <tr key={id}>
                  <td className="number">{formatTime(createdDate)}</td>
                  <td>{transactionType}</td>
                  <td className="number">{formatChange(amount)}</td>
                  <td>{description}</td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </Panel>
  );
}
