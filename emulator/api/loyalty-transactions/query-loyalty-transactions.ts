import { defineHandler } from '../handler';
import { listByCursor, queryRequestSchema } from '../paging';
import { formatTransaction } from './format-transaction';
import { TRANSACTION_FIELDS } from './transaction-fields';

const list = {
  method: 'transactions.queryLoyaltyTransactions',
  fields: TRANSACTION_FIELDS,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

export const queryLoyaltyTransactions = defineHandler({
  method: list.method,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(list, query, engine.store.ledger.page);
    return { loyaltyTransactions: items.map(formatTransaction), pagingMetadata };
  },
});
