import type { Handler } from '../handler';
import { createCheckout } from './create-checkout';
import { createOrder } from './create-order';
import { getCheckout } from './get-checkout';

export const checkoutHandlers: readonly Handler[] = [createCheckout, getCheckout, createOrder];
