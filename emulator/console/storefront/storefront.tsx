import { useQuery } from '@tanstack/react-query';
import { customerQueries } from '../api/customers';
import { isMissing } from '../api/send';
import { hashOf } from '../app/location';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { CustomerView } from './customer-view';
import { CustomerSearch } from './customer-search';
import { NewCustomerForm } from './new-customer-form';

type StorefrontProps = {
  /** The customer's contact id, when one is chosen, and their open checkout's. */
  readonly rest: readonly string[];
};

/** The shop, as somebody who buys there: nothing happens here that a customer could not do. */
export function Storefront({ rest: [contactId, checkoutId] }: StorefrontProps) {
  if (contactId) return <ChosenCustomer contactId={contactId} checkoutId={checkoutId} />;
  return (
    <div className="columns">
      <CustomerSearch />
      <NewCustomerForm />
    </div>
  );
}

type ChosenCustomerProps = {
  readonly contactId: string;
  readonly checkoutId: string | undefined;
};

function ChosenCustomer({ contactId, checkoutId }: ChosenCustomerProps) {
  const customer = useQuery(customerQueries.one(contactId));
  if (isMissing(customer.error)) {
    return (
      <Panel title="Nobody you could be">
        <p>
          This world has no such customer; perhaps it started again.{' '}
          <a href={hashOf('storefront')}>Choose another one</a>.
        </p>
      </Panel>
    );
  }
  return (
    <Loaded query={customer}>
      {(found) => <CustomerView key={contactId} customer={found} checkoutId={checkoutId} />}
    </Loaded>
  );
}
