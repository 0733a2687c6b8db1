import { defineHandler } from '../handler';
import { listByCursor, queryRequestSchema } from '../paging';
import { ACCOUNT_QUERY_FIELDS } from './account-fields';
import { formatAccounts } from './format-account';

const list = {
  method: 'accounts.queryLoyaltyAccounts',
  fields: ACCOUNT_QUERY_FIELDS,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

export const queryLoyaltyAccounts = defineHandler({
  method: list.method,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(list, query, engine.store.accounts.page);
    return { loyaltyAccounts: formatAccounts(engine, items), pagingMetadata };
  },
});
