import { defineHandler } from '../handler';
import { listByCursor, queryRequestSchema } from '../paging';
import type { Fields } from '../query-language';
import { formatImport } from './format-import';

const METHOD = 'imports.queryLoyaltyImports';

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/imports/query-loyalty-imports */
const FIELDS = {
  createdDate: 'date',
  updatedDate: 'date',
  status: ['UNKNOWN', 'INITIATED', 'PARSING', 'PARSED', 'IMPORTING', 'IMPORTED', 'FAILED'],
} as const satisfies Fields;

export const queryLoyaltyImports = defineHandler({
  method: METHOD,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(
      { method: METHOD, fields: FIELDS, defaultSort: { fieldName: 'createdDate', order: 'DESC' } },
      query,
      engine.store.imports.page,
    );
    return { loyaltyImports: items.map(formatImport), pagingMetadata };
  },
});
