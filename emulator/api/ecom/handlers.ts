import type { Handler } from '../handler';
import { createCheckout } from './create-checkout';
import { createOrder } from './create-order';
import { getCheckout } from './get-checkout';
import { queryAbandonedCheckouts } from './query-abandoned-checkouts';

export const checkoutHandlers: readonly Handler[] = [
  createCheckout,
  getCheckout,
  createOrder,
  queryAbandonedCheckouts,
];
