import type { Handler } from '../handler';

export const checkoutHandlers: readonly Handler[] = [];
