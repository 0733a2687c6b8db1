import type { Checkout } from '../../src/domain/checkout';
import type { Coupon } from '../../src/domain/coupon';

/** A coupon of Ada's that can be used; a test changes what it is about. */
export function sampleCoupon(changes: Partial<Coupon> = {}): Coupon {
  return {
    id: 'coupon-1',
    accountId: 'ada',
    rewardName: 'Coffee',
    status: 'ACTIVE',
    code: 'ABCDEFGH2345',
    benefit: { type: 'MONEY_OFF', amount: 4.5 },
    minimumSubtotal: 20,
    transactionId: 'entry-9',
    isOfCheckout: false,
    createdDate: '2026-03-02T10:00:00Z',
    revision: '2',
    ...changes,
  };
}

/** Ada's checkout of two mugs for 49.90, without a discount. */
export function sampleCheckout(changes: Partial<Checkout> = {}): Checkout {
  return {
    id: '0f1e2d3c-4b5a-4697-8877-665544332211',
    buyerContactId: 'contact-ada',
    items: [{ name: 'Mug', quantity: 2 }],
    prices: pricesWith(0),
    isCompleted: false,
    discounts: [],
    ...changes,
  };
}

/** The prices of that checkout with a discount of so much money. */
export function pricesWith(discount: number): Checkout['prices'] {
  const money = (amount: number) => ({ amount, formatted: `$${amount.toFixed(2)}` });
  return { subtotal: money(49.9), discount: money(discount), total: money(49.9 - discount) };
}
