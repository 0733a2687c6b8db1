import type { Handler } from '../handler';

export const tierHandlers: readonly Handler[] = [];
