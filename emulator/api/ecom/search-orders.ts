import { z } from 'zod';
import { defineHandler } from '../handler';
import { cursorPagingSchema, filterSchema, listByCursor } from '../paging';
import type { Fields } from '../query-language';
import { formatOrder } from './format-order';

const METHOD = 'orders.searchOrders';

/** Of the fields that Wix filters by, those that the emulator's orders have; the ids cannot be sorted by. */
const FIELDS = {
  id: 'id',
  checkoutId: 'id',
  'buyerInfo.contactId': 'id',
  'buyerInfo.memberId': 'id',
  'buyerInfo.email': 'text',
  number: 'text',
  createdDate: 'date',
} as const satisfies Fields;

const SORTABLE = ['createdDate', 'number', 'buyerInfo.email'] as const;

const searchSchema = z.strictObject({
  filter: filterSchema,
  sort: z
    .array(
      z.strictObject({ fieldName: z.enum(SORTABLE), order: z.enum(['ASC', 'DESC']).optional() }),
    )
    .max(4)
    .optional(),
  cursorPaging: cursorPagingSchema.optional(),
});

/** https://dev.wix.com/docs/api-reference/business-solutions/e-commerce/orders/orders/search-orders */
export const searchOrders = defineHandler({
  method: METHOD,
  input: z.strictObject({ search: searchSchema.optional() }),
  run: ({ search = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(
      {
        method: METHOD,
        fields: FIELDS,
        defaultSort: { fieldName: 'createdDate', order: 'DESC' },
        defaultLimit: 100,
      },
      search,
      engine.store.orders.page,
    );
    return {
      orders: items.map((order) => formatOrder(engine, order)),
      metadata: pagingMetadata,
    };
  },
});
