import type { Handler } from '../handler';
import { activateLoyaltyProgram } from './activate-loyalty-program';
import { getLoyaltyProgram } from './get-loyalty-program';

export const programHandlers: readonly Handler[] = [getLoyaltyProgram, activateLoyaltyProgram];
