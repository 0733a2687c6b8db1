import type { Handler } from '../handler';
import { activateLoyaltyProgram } from './activate-loyalty-program';
import { bulkGetLoyaltyProgram } from './bulk-get-loyalty-program';
import { disablePointsExpiration } from './disable-points-expiration';
import { enablePointsExpiration } from './enable-points-expiration';
import { getLoyaltyProgram } from './get-loyalty-program';
import { getLoyaltyProgramPremiumFeatures } from './get-loyalty-program-premium-features';
import { pauseLoyaltyProgram } from './pause-loyalty-program';
import { updateLoyaltyProgram } from './update-loyalty-program';

export const programHandlers: readonly Handler[] = [
  getLoyaltyProgram,
  bulkGetLoyaltyProgram,
  updateLoyaltyProgram,
  activateLoyaltyProgram,
  pauseLoyaltyProgram,
  getLoyaltyProgramPremiumFeatures,
  enablePointsExpiration,
  disablePointsExpiration,
];
