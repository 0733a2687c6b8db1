import type { Handler } from '../handler';
import { adjustPoints } from './adjust-points';
import { bulkAdjustPoints } from './bulk-adjust-points';
import { countAccounts } from './count-accounts';
import { createAccount } from './create-account';
import { earnPoints } from './earn-points';
import { getAccount } from './get-account';
import { getAccountBySecondaryId } from './get-account-by-secondary-id';
import { getCurrentMemberAccount } from './get-current-member-account';
import { getProgramTotals } from './get-program-totals';
import { listAccounts } from './list-accounts';
import { queryLoyaltyAccounts } from './query-loyalty-accounts';
import { searchAccounts } from './search-accounts';

export const accountHandlers: readonly Handler[] = [
  createAccount,
  earnPoints,
  adjustPoints,
  getAccount,
  queryLoyaltyAccounts,
  getProgramTotals,
  getCurrentMemberAccount,
  getAccountBySecondaryId,
  listAccounts,
  searchAccounts,
  countAccounts,
  bulkAdjustPoints,
];
