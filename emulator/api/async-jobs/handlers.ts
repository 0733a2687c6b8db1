import type { Handler } from '../handler';

export const asyncJobHandlers: readonly Handler[] = [];
