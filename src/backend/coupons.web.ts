import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import {
  readCoupons,
  redeem,
  redemptionInput,
  seekRedemption,
  soughtRedemptionInput,
} from './redeem-reward';
import { revisionInput } from './revision-input';

/** The newest hundred coupons of a member, used-up and failed ones too. */
export const listAccountCoupons = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ accountId: z.guid() }), effect: 'read', loyaltyCalls: 1 },
    ({ accountId }) => readCoupons(accountId, 100),
  ),
);

/**
 * Turns points into a coupon, which is PENDING at first. A conflict says what changed since it was confirmed:
 * `REWARD_CHANGED`, `ACCOUNT_CHANGED` or `COUPON_MADE_MEANWHILE`; then nothing was redeemed. Wix's own
 * refusals are conflicts, too, by what stands in the way (`SpendingObstacle`). After `OUTCOME_UNKNOWN` ask
 * `findRedemption` before anything else.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/redeem-points-for-coupon
 */
export const redeemReward = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: redemptionInput, effect: 'write', loyaltyCalls: 7 }, redeem),
);

/** What became of a redemption whose answer was lost. */
export const findRedemption = webMethod(
  Permissions.Admin,
  loyaltyMethod({ input: soughtRedemptionInput, effect: 'read', loyaltyCalls: 2 }, seekRedemption),
);

/**
 * Takes a coupon off the member. Its code stays valid in the site's coupons, and no points come back.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/coupons/delete-loyalty-coupon
 */
export const deleteCoupon = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    {
      input: z.strictObject({ couponId: z.guid(), revision: revisionInput }),
      effect: 'write',
      loyaltyCalls: 1,
    },
    async ({ couponId, revision }) => {
      await loyalty.deleteCoupon(couponId, revision);
      return null;
    },
  ),
);
