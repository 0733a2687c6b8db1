import { useQuery } from '@tanstack/react-query';
import type { Account } from '../api/customers';
import { rewardQueries } from '../api/rewards';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';

type CouponsPanelProps = { readonly account: Account };

/** The coupons that the customer has redeemed points for. */
export function CouponsPanel({ account }: CouponsPanelProps) {
  const coupons = useQuery(rewardQueries.coupons(account.id));
  return (
    <Panel title="My coupons">
      <Loaded query={coupons}>
        {(list) =>
          list.length === 0 ? (
            <p className="muted">None yet.</p>
          ) : (
            <ul className="list">
              {list.map(({ id, couponReference, status }) => (
                <li key={id}>
                  <code>{couponReference.code}</code>
                  <span>{couponReference.name}</span>
                  <span className={`badge badge-${status.toLowerCase()}`}>{status}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
