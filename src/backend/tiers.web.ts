import { Permissions, webMethod } from '@wix/web-methods';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toTiersProgram } from './map-tier';

/**
 * The ladder and its settings. On a site that has none yet, Wix writes default settings (disabled) as this is read.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/tiers/get-tiers-program
 */
export const getTiersProgram = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () =>
    toTiersProgram(await loyalty.getTiersProgram()),
  ),
);
