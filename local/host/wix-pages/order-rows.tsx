import { Text } from '@wix/design-system';
import { PageLink } from './page-link';
import type { Order } from './site-queries';
import { useDates } from './use-dates';
import { useWixPageTexts } from './use-wix-page-texts';

type OrderRowsProps = {
  readonly orders: readonly Order[];
  /** What to say when there are none. */
  readonly empty: string;
  /** Whether they are of different customers. */
  readonly showCustomers: boolean;
};

/** Orders as a table, the newest first. */
export function OrderRows({ orders, empty, showCustomers }: OrderRowsProps) {
  const texts = useWixPageTexts();
  const dates = useDates();
  if (orders.length === 0) return <Text size="small">{empty}</Text>;
  return (
    <table className="wix-table" aria-label={texts.orders}>
      <thead>
        <tr>
          <th scope="col">{texts.column.order}</th>
          <th scope="col">{texts.column.date}</th>
          {showCustomers && <th scope="col">{texts.column.customer}</th>}
          <th scope="col">{texts.column.payment}</th>
          <th scope="col">{texts.column.total}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <td>
              <PageLink to="order" id={order.id}>
                {texts.order(order.number)}
              </PageLink>
            </td>
            <td>{dates.format(new Date(order.createdDate))}</td>
            {showCustomers && (
              <td className="wix-wide">
                <bdi>{order.buyerInfo.email ?? texts.nobody}</bdi>
              </td>
            )}
            <td>{texts.payment[order.paymentStatus]}</td>
            <td>{order.priceSummary.total.formattedAmount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
