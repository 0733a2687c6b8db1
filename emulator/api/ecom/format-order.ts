import { isInEffect } from '../../engine/checkout-discounts';
import { type LineItem, pricesOf, requireCheckout, subtotalOf } from '../../engine/checkouts';
import type { Engine } from '../../engine/execute';
import { type Cents, toCents } from '../../engine/money';
import { refundedOf } from '../../engine/order-refunds';
import type { Order } from '../../engine/orders';
import { isoDate, withoutUnset } from '../format';
import { formatAppliedDiscount } from './format-checkout';
import { CURRENCY, formatMoney } from './format-money';

/** Order on the wire, as far as the emulator has one: paid online at once, nothing to send. */
export function formatOrder(engine: Engine, order: Order) {
  const { store } = engine;
  const checkout = requireCheckout(store, order.checkoutId);
  const discounts = store.checkoutDiscounts.ofCheckout(checkout.id).filter(isInEffect);
  const { subtotal, discount, total } = pricesOf(checkout.lineItems, discounts);
  const refunds = store.orderRefunds.ofOrder(order.id);
  const refunded = refundedOf(refunds);
  const none = formatPrice(toCents(0));
  return {
    id: order.id,
    number: order.number,
    createdDate: isoDate(order.createdAt),
    updatedDate: isoDate(refunds.at(-1)?.createdAt ?? order.createdAt),
    purchasedDate: isoDate(order.createdAt),
    lineItems: checkout.lineItems.map(formatLineItem),
    buyerInfo: withoutUnset(order.buyer ?? {}),
    paymentStatus: paymentStatusOf(refunded, total),
    // "Orders without shipping info are fulfilled automatically."
    fulfillmentStatus: 'FULFILLED',
    status: 'APPROVED',
    archived: false,
    imported: false,
    currency: CURRENCY,
    taxIncludedInPrices: false,
    priceSummary: {
      subtotal: formatPrice(subtotal),
      shipping: none,
      tax: none,
      discount: formatPrice(discount),
      total: formatPrice(total),
      totalAdditionalFees: none,
    },
    balanceSummary: { balance: none, paid: formatPrice(total), refunded: formatPrice(refunded) },
    appliedDiscounts: discounts.map(({ source, amount }) =>
      formatAppliedDiscount(engine, checkout, { source, price: formatPrice(amount) }),
    ),
    channelInfo: { type: checkout.channelType },
    checkoutId: checkout.id,
  };
}

function formatLineItem(item: LineItem) {
  const { id, name, quantity, priceCents, catalog } = item;
  const sum = formatPrice(subtotalOf([item]));
  return withoutUnset({
    id,
    productName: { original: name, translated: name },
    catalogReference: catalog && { appId: catalog.appId, catalogItemId: catalog.itemId },
    quantity,
    price: formatPrice(priceCents),
    totalPriceBeforeTax: sum,
    totalPriceAfterTax: sum,
  });
}

function paymentStatusOf(refunded: Cents, total: Cents) {
  if (refunded === 0) return 'PAID';
  return refunded < total ? 'PARTIALLY_REFUNDED' : 'FULLY_REFUNDED';
}

/** Price on the wire: unlike a checkout's, without converted amounts. */
function formatPrice(cents: Cents) {
  const { amount, formattedAmount } = formatMoney(cents);
  return { amount, formattedAmount };
}
