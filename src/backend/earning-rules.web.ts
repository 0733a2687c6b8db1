import { Permissions, webMethod } from '@wix/web-methods';
import { loyalty } from './loyalty-client';
import { loyaltyMethod } from './loyalty-method';
import { toEarningRule } from './map-earning-rule';
import { required } from './read-answer';

/** All rules, automated and not; Wix has no paging for them. */
export const listEarningRules = webMethod(
  Permissions.Admin,
  loyaltyMethod({ effect: 'read', loyaltyCalls: 1 }, async () => {
    const { earningRules } = await loyalty.listEarningRules();
    return required(earningRules, 'earningRules').map(toEarningRule);
  }),
);
