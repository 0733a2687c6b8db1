import { z } from 'zod';
import { invalidField } from '../../engine/errors';
import type { Condition } from '../../engine/list-query';
import { isTimeZone } from '../../engine/time-zone';
import { defineHandler } from '../handler';
import { cursorPagingSchema, filterSchema, listByCursor, sortSchema } from '../paging';
import { parseFilter } from '../query-language';
import { ACCOUNT_SEARCH_FIELDS } from './account-fields';
import { aggregateAccounts } from './aggregate-accounts';
import { aggregationSchema, haveOwnNames } from './aggregation-request';
import { formatAccounts } from './format-account';
import { freeTextCondition, freeTextSchema } from './free-text';

const searchSchema = z.strictObject({
  search: freeTextSchema.nullish(),
  filter: filterSchema,
  sort: sortSchema.max(10).optional(),
  cursorPaging: cursorPagingSchema.optional(),
  aggregations: z
    .array(aggregationSchema)
    .max(10)
    .refine(haveOwnNames, 'must have names of their own')
    .optional(),
  /** Whose days, weeks and months a date histogram counts by. */
  timeZone: z
    .string()
    .max(50)
    .refine(isTimeZone, 'is neither a time zone of the IANA database nor an offset of ISO 8601')
    .nullish(),
});

const list = {
  method: 'accounts.searchAccounts',
  fields: ACCOUNT_SEARCH_FIELDS,
  defaultSort: { fieldName: 'updatedDate', order: 'DESC' },
  isInOrderOfCreation: (query: Record<string, unknown>) => Boolean(freeTextOf(query)?.expression),
  extraCondition: (query: Record<string, unknown>) => freeTextCondition(freeTextOf(query)),
} as const;

function freeTextOf(query: Record<string, unknown>) {
  return freeTextSchema.nullish().parse(query['search']);
}

export const searchAccounts = defineHandler({
  method: list.method,
  input: z.strictObject({ search: searchSchema.optional() }),
  run: ({ search = {} }, { engine }) => {
    const { aggregations = [], timeZone, ...query } = search;
    if (aggregations.length > 0 && query.cursorPaging?.cursor) {
      throw invalidField('search.aggregations', 'come with the first page only');
    }
    const { items, pagingMetadata } = listByCursor(list, query, engine.store.accounts.page);
    const where: Condition = {
      op: 'and',
      parts: [parseFilter(query.filter, list.fields), list.extraCondition(query)],
    };
    return {
      accounts: formatAccounts(engine, items),
      pagingMetadata,
      aggregationData: {
        results: aggregations.map((request) =>
          aggregateAccounts(engine, { where, timeZone: timeZone ?? 'UTC' }, request),
        ),
      },
    };
  },
});
