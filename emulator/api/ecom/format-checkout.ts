import { type CheckoutDiscount, isInEffect } from '../../engine/checkout-discounts';
import { type Checkout, type LineItem, pricesOf } from '../../engine/checkouts';
import { itemsInScope } from '../../engine/coupon-specification';
import type { Coupon } from '../../engine/coupons';
import type { Engine } from '../../engine/execute';
import { toCents } from '../../engine/money';
import { isoDate, withoutUnset } from '../format';
import { CURRENCY, formatMoney } from './format-money';

/** Checkout on the wire, as far as the emulator has one. */
export function formatCheckout(engine: Engine, checkout: Checkout) {
  const { store } = engine;
  const discounts = store.checkoutDiscounts.ofCheckout(checkout.id).filter(isInEffect);
  const { subtotal, discount, total } = pricesOf(checkout.lineItems, discounts);
  const none = formatMoney(toCents(0));
  return {
    id: checkout.id,
    lineItems: checkout.lineItems.map(formatLineItem),
    buyerInfo: formatBuyer(engine, checkout),
    currency: CURRENCY,
    conversionCurrency: CURRENCY,
    priceSummary: {
      subtotal: formatMoney(subtotal),
      shipping: none,
      tax: none,
      discount: formatMoney(discount),
      total: formatMoney(total),
      additionalFees: none,
    },
    appliedDiscounts: discounts.map(({ source, amount }) =>
      formatAppliedDiscount(engine, checkout, { source, price: formatMoney(amount) }),
    ),
    channelType: checkout.channelType,
    completed: checkout.orderId !== null,
    createdDate: isoDate(checkout.createdAt),
    updatedDate: isoDate(checkout.updatedAt),
  };
}

/** A line of a checkout on the wire. */
export function formatLineItem({ id, name, quantity, priceCents, catalog }: LineItem) {
  return withoutUnset({
    id,
    quantity,
    productName: { original: name, translated: name },
    price: formatMoney(priceCents),
    catalogReference: catalog && { appId: catalog.appId, catalogItemId: catalog.itemId },
    customLineItem: true,
  });
}

function formatBuyer({ store }: Engine, { contactId }: Checkout) {
  const contact = contactId === null ? undefined : store.contacts.get(contactId);
  return withoutUnset({ contactId, memberId: contact?.memberId, email: contact?.email });
}

/**
 * Which variant Wix uses is not documented: a coupon for coupons, a merchant's discount for flexible rewards. Checkouts
 * and orders write the price that it takes off in different ways.
 */
export function formatAppliedDiscount(
  { store }: Engine,
  { lineItems }: Checkout,
  { source, price }: Pick<CheckoutDiscount, 'source'> & { price: object },
) {
  const coupon = 'couponId' in source ? store.coupons.get(source.couponId) : undefined;
  if (!coupon) {
    return {
      merchantDiscount: { amount: price },
      discountType: 'GLOBAL',
      lineItemIds: [],
    };
  }
  const { id, code, specification } = coupon.reference;
  return {
    coupon: { id, code, name: specification.name, amount: price },
    discountType: discountTypeOf(coupon),
    lineItemIds: specification.terms?.scope
      ? itemsInScope(specification, lineItems).map((item) => item.id)
      : [],
  };
}

function discountTypeOf({ reference }: Coupon): 'GLOBAL' | 'SPECIFIC_ITEMS' | 'SHIPPING' {
  const { discount, terms } = reference.specification;
  if (discount.type === 'FREE_SHIPPING') return 'SHIPPING';
  return terms?.scope ? 'SPECIFIC_ITEMS' : 'GLOBAL';
}
