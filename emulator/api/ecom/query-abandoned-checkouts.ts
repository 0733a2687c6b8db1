import type { AbandonedCheckout } from '../../engine/abandoned-checkouts';
import { subtotalOf } from '../../engine/checkouts';
import { isoDate, withoutUnset } from '../format';
import { defineHandler } from '../handler';
import { listByCursor, queryRequestSchema } from '../paging';
import type { Fields } from '../query-language';
import { formatLineItem } from './format-checkout';
import { CURRENCY, formatMoney } from './format-money';

const METHOD = 'abandonedCheckouts.queryAbandonedCheckouts';

const FIELDS = {
  id: 'id',
  createdDate: 'date',
  updatedDate: 'date',
  status: ['ABANDONED', 'RECOVERED'],
  'buyerInfo.contactId': 'id',
  'buyerInfo.memberId': 'id',
  'buyerInfo.email': 'text',
} as const satisfies Fields;

/**
 * Checkouts that a known buyer left for an hour.
 * https://dev.wix.com/docs/api-reference/business-solutions/e-commerce/purchase-flow/checkout/abandoned-checkout/introduction
 */
export const queryAbandonedCheckouts = defineHandler({
  method: METHOD,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(
      {
        method: METHOD,
        fields: FIELDS,
        extraCondition: () => ({ op: 'lte', field: 'createdDate', value: engine.clock.now() }),
      },
      query,
      engine.store.abandonedCheckouts.page,
    );
    const { count, cursors } = pagingMetadata;
    const found = items.map(formatAbandonedCheckout);
    return { results: found, abandonedCheckouts: found, metadata: { count, cursors } };
  },
});

function formatAbandonedCheckout(checkout: AbandonedCheckout) {
  const price = formatMoney(subtotalOf(checkout.lineItems));
  return withoutUnset({
    id: checkout.id,
    checkoutId: checkout.checkoutId,
    status: checkout.status,
    buyerInfo: withoutUnset(checkout.buyer),
    currency: CURRENCY,
    conversionCurrency: CURRENCY,
    subtotalPrice: price,
    totalPrice: price,
    lineItems: checkout.lineItems.map(formatLineItem),
    activities: [],
    createdDate: isoDate(checkout.createdAt),
    updatedDate: isoDate(checkout.updatedAt),
    checkoutRecoveredDate: checkout.status === 'RECOVERED' ? isoDate(checkout.updatedAt) : null,
  });
}
