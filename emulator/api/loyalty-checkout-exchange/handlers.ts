import type { Handler } from '../handler';

export const checkoutExchangeHandlers: readonly Handler[] = [];
