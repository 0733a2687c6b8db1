import type { Handler } from '../handler';
import { createCheckout } from './create-checkout';
import { createOrder } from './create-order';
import { getCheckout } from './get-checkout';
import { getOrder } from './get-order';
import { queryAbandonedCheckouts } from './query-abandoned-checkouts';
import { searchOrders } from './search-orders';

export const checkoutHandlers: readonly Handler[] = [
  createCheckout,
  getCheckout,
  createOrder,
  getOrder,
  searchOrders,
  queryAbandonedCheckouts,
];
