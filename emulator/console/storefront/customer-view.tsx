import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hashOf } from '../app/location';
import type { Activity } from '../api/activities';
import { type Account, type Customer, customerQueries, nameOf } from '../api/customers';
import { Loaded } from '../parts/loaded';
import { AccountPanel } from './account-panel';
import { CheckoutPanel } from './checkout-panel';
import { CouponsPanel } from './coupons-panel';
import { DoSomethingPanel } from './do-something-panel';
import { FollowPanel } from './follow-panel';
import { HistoryPanel } from './history-panel';
import { OrderPanel } from './order-panel';
import { Receipt } from './receipt';
import { RewardsPanel } from './rewards-panel';
import { TransactionsPanel } from './transactions-panel';

type CustomerViewProps = {
  readonly customer: Customer;
  readonly checkoutId: string | undefined;
};

/** A customer in the shop: what they can do on one side, what they have on the other. */
export function CustomerView({ customer, checkoutId }: CustomerViewProps) {
  const account = useQuery(customerQueries.account(customer.id));
  return (
    <>
      <div className="customer">
        <h2>{nameOf(customer)}</h2>
        <span className="badge">{customer.memberInfo ? 'member' : 'visitor'}</span>
        <span className="muted">{customer.primaryInfo.email ?? 'no e-mail address'}</span>
        <a href={hashOf('storefront')}>Be somebody else</a>
      </div>
      <Loaded query={account}>
        {(found) => <Shop customer={customer} account={found} checkoutId={checkoutId} />}
      </Loaded>
    </>
  );
}

type ShopProps = CustomerViewProps & { readonly account: Account | null };

function Shop({ customer, account, checkoutId }: ShopProps) {
  const [latest, setLatest] = useState<Activity>();
  return (
    <>
      <Receipt activity={latest} />
      <div className="columns">
        <div>
          {checkoutId === undefined ? (
            <OrderPanel customer={customer} onDone={setLatest} />
          ) : (
            <CheckoutPanel
              customer={customer}
              account={account}
              checkoutId={checkoutId}
              onDone={setLatest}
            />
          )}
          <DoSomethingPanel customer={customer} onDone={setLatest} />
          <FollowPanel customer={customer} hasAccount={account !== null} onDone={setLatest} />
        </div>
        <div>
          <AccountPanel contactId={customer.id} account={account} />
          {account && <RewardsPanel customer={customer} account={account} />}
          {account && <CouponsPanel account={account} />}
        </div>
      </div>
      <div className="columns">
        <HistoryPanel contactId={customer.id} />
        {account && <TransactionsPanel account={account} />}
      </div>
    </>
  );
}
