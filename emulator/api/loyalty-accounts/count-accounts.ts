import { z } from 'zod';
import { defineHandler } from '../handler';
import { filterSchema } from '../paging';
import { parseFilter } from '../query-language';
import { ACCOUNT_SEARCH_FIELDS } from './account-fields';
import { freeTextCondition, freeTextSchema } from './free-text';

export const countAccounts = defineHandler({
  method: 'accounts.countAccounts',
  input: z.strictObject({ filter: filterSchema, search: freeTextSchema.nullish() }),
  run: ({ filter, search }, { engine }) => ({
    count: engine.store.accounts.count({
      op: 'and',
      parts: [parseFilter(filter, ACCOUNT_SEARCH_FIELDS), freeTextCondition(search)],
    }),
  }),
});
