import { useQuery } from '@tanstack/react-query';
import { Card } from '@wix/design-system';
import { Loaded } from './loaded';
import { OrderRows } from './order-rows';
import { PageShell } from './page-shell';
import { siteQueries } from './site-queries';
import { useWixPageTexts } from './use-wix-page-texts';

/** Wix's list of orders. */
export function OrdersPage() {
  const texts = useWixPageTexts();
  const state = useQuery(siteQueries.orders(null));
  return (
    <PageShell title={texts.orders} subtitle={texts.ordersText}>
      <Card>
        <Card.Content>
          <Loaded state={state}>
            {(orders) => <OrderRows showCustomers orders={orders} empty={texts.noOrders} />}
          </Loaded>
        </Card.Content>
      </Card>
    </PageShell>
  );
}
