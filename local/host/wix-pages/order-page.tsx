import { useQuery } from '@tanstack/react-query';
import { Text } from '@wix/design-system';
import { Loaded } from './loaded';
import { OrderItems } from './order-items';
import { BackLink, PageLink } from './page-link';
import { PageShell } from './page-shell';
import { PluginSlot } from './plugin-slot';
import { type Order, siteQueries } from './site-queries';
import { useDates } from './use-dates';
import { useWixPageTexts } from './use-wix-page-texts';
import { WixCard } from './wix-card';

/** https://dev.wix.com/docs/dashboard-extensions/dashboard-pages-built-by-wix/page-slots/e-commerce/order-page/introduction */
const SIDE_SLOT = 'cb16162e-42aa-41bd-a644-dc570328c6cc';

type OrderPageProps = { readonly orderId: string };

/** Wix's page of an order: its customer at the side, plugins below. */
export function OrderPage({ orderId }: OrderPageProps) {
  const texts = useWixPageTexts();
  const dates = useDates();
  const state = useQuery(siteQueries.order(orderId));
  return (
    <Loaded state={state}>
      {(order) => (
        <PageShell
          back={<BackLink to="orders">{texts.orders}</BackLink>}
          title={texts.order(order.number)}
          subtitle={texts.placedOn(dates.format(new Date(order.createdDate)))}
        >
          <div className="wix-columns">
            <OrderItems order={order} />
            <div className="wix-side">
              <OrderInfo order={order} />
              <PluginSlot slotId={SIDE_SLOT} id={orderId} onUpdate={state.refetch} />
            </div>
          </div>
        </PageShell>
      )}
    </Loaded>
  );
}

function OrderInfo({ order: { buyerInfo } }: { readonly order: Order }) {
  const texts = useWixPageTexts();
  const { contactId, email } = buyerInfo;
  return (
    <WixCard title={texts.orderInfo}>
      {contactId === undefined ? (
        <Text size="small">{texts.nobody}</Text>
      ) : (
        <PageLink to="contact" id={contactId}>
          {email ?? texts.noName}
        </PageLink>
      )}
    </WixCard>
  );
}
