import { EVERYTHING } from '../../engine/list-query';
import { defineHandler } from '../handler';
import { requireOwnAccount } from '../own-account';
import { listByCursor, queryRequestSchema } from '../paging';
import { DISCOUNT_FIELDS } from './discount-fields';
import { formatDiscount } from './format-discount';

const list = {
  method: 'checkoutExchange.queryLoyaltyCheckoutDiscounts',
  fields: DISCOUNT_FIELDS,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

/** A member sees their own discounts only. */
export const queryLoyaltyCheckoutDiscounts = defineHandler({
  method: list.method,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine, caller }) => {
    const visible =
      caller.role === 'member'
        ? ({ op: 'eq', field: 'accountId', value: requireOwnAccount(engine, caller).id } as const)
        : EVERYTHING;
    const { items, pagingMetadata } = listByCursor(
      { ...list, extraCondition: () => visible },
      query,
      engine.store.checkoutDiscounts.page,
    );
    return { loyaltyCheckoutDiscounts: items.map(formatDiscount), pagingMetadata };
  },
});
