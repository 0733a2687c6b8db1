import { Permissions, webMethod } from '@wix/web-methods';
import { z } from 'zod';
import {
  applyDiscount,
  DISCOUNT_FIELDS,
  discountInput,
  readCheckout,
  readLeftCheckouts,
} from './apply-discount';
import { loyaltyMethod } from './loyalty-method';

/** A checkout with its prices and its loyalty discounts. */
export const getCheckout = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ checkoutId: z.guid() }), effect: 'read', loyaltyCalls: 2 },
    ({ checkoutId }) => readCheckout(checkoutId),
  ),
);

/** The checkouts that a contact left unpaid, the newest twenty. */
export const listLeftCheckouts = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: z.strictObject({ contactId: z.guid() }), effect: 'read', loyaltyCalls: 1 },
    ({ contactId }) => readLeftCheckouts(contactId),
  ),
);

/**
 * Puts a coupon, or a reward bought on the spot, on a checkout. After `OUTCOME_UNKNOWN` read the checkout again: its
 * discounts tell whether it happened. A conflict names what
 * stands in the way since it was shown (`SpendingObstacle`), a refusal what is wrong with the checkout.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/checkout-exchange/apply-discount-to-checkout
 */
export const applyDiscountToCheckout = webMethod(
  Permissions.Admin,
  loyaltyMethod(
    { input: discountInput, effect: 'write', loyaltyCalls: 7, fieldNames: DISCOUNT_FIELDS },
    applyDiscount,
  ),
);
