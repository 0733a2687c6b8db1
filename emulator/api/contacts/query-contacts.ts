import { z } from 'zod';
import { defineHandler } from '../handler';
import { filterSchema, sortSchema } from '../paging';
import { type Fields, parseFilter, parseSort } from '../query-language';
import { formatContact } from './format-contact';

const DATE_OPERATORS = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'] as const;
const ID_OPERATORS = ['$eq', '$ne', '$exists', '$in'] as const;
const TEXT = {
  kind: 'text',
  operators: [...ID_OPERATORS, '$startsWith'],
  isSortable: true,
} as const;

/** https://dev.wix.com/api/rest/contacts/contacts/sort-and-filter */
const FIELDS = {
  id: { kind: 'id', operators: ID_OPERATORS, isSortable: false },
  createdDate: { kind: 'date', operators: DATE_OPERATORS, isSortable: true },
  updatedDate: { kind: 'date', operators: DATE_OPERATORS, isSortable: false },
  'primaryInfo.email': TEXT,
  'info.name.first': TEXT,
  'info.name.last': TEXT,
} as const satisfies Fields;

const querySchema = z.strictObject({
  filter: filterSchema,
  sort: sortSchema.max(5).optional(),
  paging: z
    .strictObject({
      limit: z.int().min(0).max(1000).optional(),
      offset: z.int().min(0).optional(),
    })
    .optional(),
});

/** Contacts page by offset, unlike anything in Loyalty. */
export const queryContacts = defineHandler({
  method: 'contacts.queryContacts',
  input: z.strictObject({ query: querySchema.optional() }),
  run: ({ query = {} }, { engine }) => {
    const { limit = 50, offset = 0 } = query.paging ?? {};
    const where = parseFilter(query.filter, FIELDS);
    const sort = parseSort(query.sort ?? [{ fieldName: 'createdDate', order: 'DESC' }], FIELDS);
    const contacts = engine.store.contacts.page({ where, sort, limit, offset });
    const total = engine.store.contacts.count(where);
    return {
      contacts: contacts.map(formatContact),
      pagingMetadata: { count: contacts.length, offset, total, tooManyToCount: false },
    };
  },
});
