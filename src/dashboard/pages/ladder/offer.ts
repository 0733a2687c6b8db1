import type { EarningRule } from '../../../domain/earning-rule';
import type { Reward } from '../../../domain/reward';

/** How points are earned and what they buy. */
export type Offer = { rules: readonly EarningRule[]; rewards: readonly Reward[] };
