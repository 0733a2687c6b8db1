import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { hashOf } from '../app/location';
import { customerQueries, nameOf } from '../api/customers';
import { Field } from '../parts/field';
import { formatNumber } from '../parts/format';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';

/** Everybody the shop knows, to act as one of them. */
export function CustomerSearch() {
  const [text, setText] = useState('');
  const found = useQuery({
    ...customerQueries.search(useDeferredValue(text.trim())),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title="Act as a customer">
      <Field
        label="Find a customer"
        type="search"
        placeholder="Name or e-mail address"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Loaded query={found}>
        {({ customers, total }) => (
          <>
            <ul className="list" aria-label="Customers">
              {customers.map((customer) => (
                <li key={customer.id}>
                  <a href={hashOf('storefront', customer.id)}>{nameOf(customer)}</a>
                  <span className="muted">{customer.primaryInfo.email}</span>
                  <span className="badge">{customer.memberInfo ? 'member' : 'visitor'}</span>
                </li>
              ))}
            </ul>
            <p className="muted" role="status">
              {describe(customers.length, total)}
            </p>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function describe(shown: number, total: number): string {
  if (total === 0) return 'Nobody is called that. Become a new customer instead.';
  if (shown < total) return `The first ${shown} of ${formatNumber(total)}.`;
  return total === 1 ? '1 customer.' : `${formatNumber(total)} customers.`;
}
