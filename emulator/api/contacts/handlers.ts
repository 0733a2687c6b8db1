import type { Handler } from '../handler';

export const contactHandlers: readonly Handler[] = [];
