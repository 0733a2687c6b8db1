import type { Handler } from '../handler';

export const importHandlers: readonly Handler[] = [];
