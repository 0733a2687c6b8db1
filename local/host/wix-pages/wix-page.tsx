import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { HostServices } from '../create-host-services';
import type { StandInName } from '../dashboard-location';
import { ContactPage } from './contact-page';
import { ContactsPage } from './contacts-page';
import { OrderPage } from './order-page';
import { OrdersPage } from './orders-page';
import { WixPageContext } from './wix-page-context';

type WixPageProps = {
  readonly services: HostServices;
  readonly name: StandInName;
  /** Of the contact or order that the page is about. */
  readonly id: string;
};

/** A stand-in of a page of Wix's own, with the slots that apps put plugins into. */
export function WixPage({ services, name, id }: WixPageProps) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  return (
    <WixPageContext.Provider value={services}>
      <QueryClientProvider client={client}>
        <Content name={name} id={id} />
      </QueryClientProvider>
    </WixPageContext.Provider>
  );
}

function Content({ name, id }: Pick<WixPageProps, 'name' | 'id'>) {
  switch (name) {
    case 'contacts':
      return <ContactsPage />;
    case 'contact':
      return <ContactPage key={id} contactId={id} />;
    case 'orders':
      return <OrdersPage />;
    case 'order':
      return <OrderPage key={id} orderId={id} />;
  }
}
