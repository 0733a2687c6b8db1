import { mutationOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';
import { activityQueries } from '../activity/queries';
import { couponQueries } from '../coupons/queries';
import { programQueries } from '../program/queries';
import { rewardQueries } from '../rewards/queries';
import { checkoutQueries } from './queries';

const checkouts = webMethods('checkouts', 'alone');

/** A coupon that was paid for before, or a reward that is bought by this; with the revision it was shown in. */
export type DiscountChoice =
  | { kind: 'coupon'; couponId: string; revision: string }
  | { kind: 'reward'; rewardId: string; revision: string; pointsToSpend: number | null };

export type DiscountRequest = { checkoutId: string; accountId: string; discount: DiscountChoice };

export const checkoutMutations = {
  /** Under way for a member, whichever part of the page began it. */
  discounting: (accountId: string) => ['checkouts', 'discounting', accountId] as const,
  /** Puts a discount on a checkout. Whether a lost answer was a yes is seen on the checkout, which is read again. */
  applyDiscount: (accountId: string) =>
    mutationOptions({
      mutationKey: checkoutMutations.discounting(accountId),
      mutationFn: (request: DiscountRequest) => checkouts.applyDiscountToCheckout(request),
      meta: {
        invalidates: [
          checkoutQueries.all(),
          couponQueries.all(),
          accountQueries.all(),
          rewardQueries.all(),
          activityQueries.all(),
          programQueries.all(),
        ],
      },
    }),
};
