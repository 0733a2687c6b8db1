import type { Handler } from '../handler';

export const socialMediaHandlers: readonly Handler[] = [];
