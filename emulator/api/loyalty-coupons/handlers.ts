import type { Handler } from '../handler';

export const couponHandlers: readonly Handler[] = [];
