import type { Handler } from '../handler';

export const accountHandlers: readonly Handler[] = [];
