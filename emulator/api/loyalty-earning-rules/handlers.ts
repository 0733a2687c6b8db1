import type { Handler } from '../handler';
import { bulkCreateLoyaltyEarningRules } from './bulk-create-loyalty-earning-rules';
import { createCustomLoyaltyEarningRule } from './create-custom-loyalty-earning-rule';
import { createLoyaltyEarningRule } from './create-loyalty-earning-rule';
import { deleteAutomationEarningRule } from './delete-automation-earning-rule';
import { deleteLoyaltyEarningRule } from './delete-loyalty-earning-rule';
import { getLoyaltyEarningRule } from './get-loyalty-earning-rule';
import { listEarningRules } from './list-earning-rules';
import { updateLoyaltyEarningRule } from './update-loyalty-earning-rule';

export const earningRuleHandlers: readonly Handler[] = [
  createLoyaltyEarningRule,
  bulkCreateLoyaltyEarningRules,
  createCustomLoyaltyEarningRule,
  getLoyaltyEarningRule,
  updateLoyaltyEarningRule,
  deleteLoyaltyEarningRule,
  deleteAutomationEarningRule,
  listEarningRules,
];
