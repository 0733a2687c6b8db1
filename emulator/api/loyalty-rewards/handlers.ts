import type { Handler } from '../handler';

export const rewardHandlers: readonly Handler[] = [];
