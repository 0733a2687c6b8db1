import type { Handler } from '../handler';
import { getLoyaltyTransaction } from './get-loyalty-transaction';
import { queryLoyaltyTransactions } from './query-loyalty-transactions';

export const transactionHandlers: readonly Handler[] = [
  getLoyaltyTransaction,
  queryLoyaltyTransactions,
];
