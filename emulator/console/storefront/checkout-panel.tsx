import { useMutation, useQuery } from '@tanstack/react-query';
import { goTo, hashOf } from '../app/location';
import type { Activity } from '../api/activities';
import { checkoutQueries, completeCheckout } from '../api/checkouts';
import type { Account, Customer } from '../api/customers';
import { applyDiscount, type Discount } from '../api/rewards';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Loaded } from '../parts/loaded';
import { Panel } from '../parts/panel';
import { CheckoutItems } from './checkout-items';
import { CouponChoice } from './coupon-choice';
import { RewardChoice } from './reward-choice';

type CheckoutPanelProps = {
  readonly customer: Customer;
  /** Null for a customer who is not in the program yet: they have nothing to take off. */
  readonly account: Account | null;
  readonly checkoutId: string;
  /** Tells what the order earned. */
  readonly onDone: (activity: Activity | undefined) => void;
};

/** An open checkout: what is in it, what can be taken off, and paying or leaving it. */
export function CheckoutPanel({ customer, account, checkoutId, onDone }: CheckoutPanelProps) {
  const checkout = useQuery(checkoutQueries.one(checkoutId));
  const apply = useMutation({
    mutationKey: ['apply-discount'],
    mutationFn: (discount: Discount) => applyDiscount(customer, checkoutId, discount),
  });
  const complete = useMutation({
    mutationKey: ['complete-checkout'],
    mutationFn: () => completeCheckout(customer, checkoutId),
    onSuccess: (activity) => {
      onDone(activity);
      goTo('storefront', customer.id);
    },
  });
  return (
    <Panel title="Checkout">
      {checkout.error && !checkout.data && (
        <a href={hashOf('storefront', customer.id)}>Back to the shop</a>
      )}
      <Loaded query={checkout}>
        {(open) => (
          <>
            <CheckoutItems checkout={open} />
            {account && !open.completed && open.appliedDiscounts.length === 0 && (
              <>
                <CouponChoice account={account} isBusy={apply.isPending} onApply={apply.mutate} />
                <RewardChoice account={account} isBusy={apply.isPending} onApply={apply.mutate} />
              </>
            )}
            <Failure error={apply.error} />
            {open.completed && <p className="notice">This checkout is paid.</p>}
            <Failure error={complete.error} />
            <div className="actions">
              <button onClick={() => goTo('storefront', customer.id)}>
                {open.completed ? 'Back to the shop' : 'Abandon'}
              </button>
              {!open.completed && (
                <Button
                  className="primary end"
                  isBusy={complete.isPending}
                  onClick={() => complete.mutate()}
                >
                  {complete.isPending ? 'Paying…' : 'Pay and complete'}
                </Button>
              )}
            </div>
            {open.appliedDiscounts.length > 0 && !open.completed && (
              <p className="muted">
                Left unpaid, the discount runs out after an hour of the emulator’s time: points come
                back, a coupon stays.
              </p>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
