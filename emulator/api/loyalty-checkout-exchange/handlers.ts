import type { Handler } from '../handler';
import { applyDiscountToCheckout } from './apply-discount-to-checkout';
import { queryLoyaltyCheckoutDiscounts } from './query-loyalty-checkout-discounts';

export const checkoutExchangeHandlers: readonly Handler[] = [
  applyDiscountToCheckout,
  queryLoyaltyCheckoutDiscounts,
];
