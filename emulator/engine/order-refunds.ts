import { type Checkout, pricesOf, requireCheckout } from './checkouts';
import { isInEffect } from './checkout-discounts';
import { type Cents, sumOf } from './money';
import type { Store } from './store';

/** Money of an order that was given back, whether or not the order earned points. */
export type OrderRefund = {
  id: string;
  orderId: string;
  /** Null for an order of which no amount is known. */
  money: Cents | null;
  createdAt: number;
};

export type OrderRefundStore = {
  /** The oldest first. */
  ofOrder(orderId: string): OrderRefund[];
  insert(refund: OrderRefund): void;
};

/** An order that was placed here or reported, and what was given back of it. */
export type RefundableOrder = {
  orderId: string;
  /** Discounts taken off; null when nobody said an amount. */
  paid: Cents | null;
  refunds: OrderRefund[];
};

/** Undefined for an order that the emulator has not heard of. */
export function findRefundableOrder(store: Store, orderId: string): RefundableOrder | undefined {
  const order = store.orders.get(orderId);
  const reported = store.activities.ofOrder(orderId);
  if (!order && reported.length === 0) return undefined;
  const paid = order
    ? totalOf(store, requireCheckout(store, order.checkoutId))
    : largest(reported.flatMap(({ spent }) => spent ?? []));
  return { orderId, paid, refunds: store.orderRefunds.ofOrder(orderId) };
}

/** What was given back so far. */
export function refundedOf(refunds: readonly { money: Cents | null }[]): Cents {
  return sumOf(refunds.flatMap(({ money }) => money ?? []));
}

/** What was paid for it. */
export function totalOf(store: Store, { id, lineItems }: Checkout): Cents {
  const discounts = store.checkoutDiscounts.ofCheckout(id).filter(isInEffect);
  return pricesOf(lineItems, discounts).total;
}

/** An order may be reported more than once, for more than one rule. */
function largest(amounts: readonly Cents[]): Cents | null {
  return amounts.toSorted((one, other) => other - one)[0] ?? null;
}
