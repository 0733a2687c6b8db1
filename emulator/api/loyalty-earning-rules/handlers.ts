import type { Handler } from '../handler';

export const earningRuleHandlers: readonly Handler[] = [];
