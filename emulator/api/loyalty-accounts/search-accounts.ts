import { z } from 'zod';
import { LoyaltyError } from '../../engine/errors';
import { defineHandler } from '../handler';
import { cursorPagingSchema, filterSchema, listByCursor, sortSchema } from '../paging';
import { ACCOUNT_SEARCH_FIELDS } from './account-fields';
import { formatAccounts } from './format-account';
import { freeTextCondition, freeTextSchema } from './free-text';

const searchSchema = z.strictObject({
  search: freeTextSchema.nullish(),
  filter: filterSchema,
  sort: sortSchema.max(10).optional(),
  cursorPaging: cursorPagingSchema.optional(),
  aggregations: z.array(z.unknown()).max(10).optional(),
  timeZone: z.string().max(50).nullish(),
});

const list = {
  method: 'accounts.searchAccounts',
  fields: ACCOUNT_SEARCH_FIELDS,
  defaultSort: { fieldName: 'updatedDate', order: 'DESC' },
  extraCondition: (query: Record<string, unknown>) =>
    freeTextCondition(freeTextSchema.nullish().parse(query['search'])),
} as const;

export const searchAccounts = defineHandler({
  method: list.method,
  input: z.strictObject({ search: searchSchema.optional() }),
  run: ({ search = {} }, { engine }) => {
    const { aggregations, ...query } = search;
    if (aggregations?.length) {
      throw new LoyaltyError('NOT_IMPLEMENTED', 'Aggregations are not implemented');
    }
    const { items, pagingMetadata } = listByCursor(list, query, engine.store.accounts.page);
    return { accounts: formatAccounts(engine, items), pagingMetadata };
  },
});
