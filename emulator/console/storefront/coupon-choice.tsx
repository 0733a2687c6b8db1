import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { Account } from '../api/customers';
import { type Discount, rewardQueries } from '../api/rewards';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Loaded } from '../parts/loaded';
import { readForm } from '../parts/read-form';

type CouponChoiceProps = {
  readonly account: Account;
  readonly isBusy: boolean;
  readonly onApply: (discount: Discount) => void;
};

const formSchema = z.object({ couponId: z.string() });

/** The customer's coupons that are still to be used, to take one off. */
export function CouponChoice({ account, isBusy, onApply }: CouponChoiceProps) {
  const coupons = useQuery(rewardQueries.coupons(account.id));
  return (
    <Loaded query={coupons}>
      {(all) => {
        const usable = all.filter(({ status }) => status === 'ACTIVE');
        if (usable.length === 0) return <p className="muted">No coupon to use.</p>;
        return (
          <form
            className="row"
            onSubmit={(event) => {
              const { couponId } = readForm(event, formSchema);
              const chosen = usable.find(({ id }) => id === couponId);
              if (!chosen) return;
              onApply({ loyaltyCoupon: { id: chosen.id, revision: chosen.revision } });
            }}
          >
            <Choice label="Coupon" name="couponId">
              {usable.map(({ id, couponReference }) => (
                <option key={id} value={id}>
                  {couponReference.name} ({couponReference.code})
                </option>
              ))}
            </Choice>
            <Button isBusy={isBusy}>Apply coupon</Button>
          </form>
        );
      }}
    </Loaded>
  );
}
