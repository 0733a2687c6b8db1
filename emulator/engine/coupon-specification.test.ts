import { describe, expect, it } from 'vitest';
import type { LineItem } from './checkouts';
import { amountOff, type CouponSpecification } from './coupon-specification';
import { centsOf } from './money';

const STORES = '215238eb-22a5-4c36-9e7b-e7c08025e04e';
const BOOKINGS = '13d21c63-b5ec-5912-8397-c3a5ddb27a97';
const NO_TERMS = {
  minimumSubtotal: null,
  scope: null,
  limitedToOneItem: null,
  appliesToSubscriptions: null,
  discountedCycleCount: null,
};
const FIVE_OFF = { type: 'MONEY_OFF_AMOUNT', amount: 5 } as const;

describe('amountOff', () => {
  it.each([
    { discount: FIVE_OFF, price: '20.00', expected: 5 },
    { discount: FIVE_OFF, price: '3.20', expected: 3.2 },
    { discount: { type: 'PERCENT_OFF_RATE', rate: 15 }, price: '9.99', expected: 1.5 },
    { discount: { type: 'PERCENT_OFF_RATE', rate: 100 }, price: '9.99', expected: 9.99 },
    { discount: { type: 'FREE_SHIPPING' }, price: '9.99', expected: 0 },
  ] as const)('takes $expected off $price', ({ discount, price, expected }) => {
    expect(amountOff(coupon({ discount }), [item(price)])).toBe(centsOf(expected));
  });

  it('counts every piece of an item', () => {
    const discount = { type: 'PERCENT_OFF_RATE', rate: 10 } as const;

    expect(amountOff(coupon({ discount }), [{ ...item('10.00'), quantity: 3 }])).toBe(300);
  });

  it('lowers one piece of the cheapest item when it is limited to one', () => {
    const discount = { type: 'PERCENT_OFF_RATE', rate: 50 } as const;
    const terms = { ...NO_TERMS, limitedToOneItem: true };

    expect(
      amountOff(coupon({ discount, terms }), [item('8.00'), { ...item('3.00'), quantity: 4 }]),
    ).toBe(150);
  });

  it('needs a subtotal of all items above its minimum', () => {
    const terms = { ...NO_TERMS, minimumSubtotal: 20 };

    expect(amountOff(coupon({ terms }), [item('19.99'), item('0.02')])).toBe(500);
    expect(() => amountOff(coupon({ terms }), [item('19.99'), item('0.01')])).toThrow(
      'not above 20',
    );
  });

  it('has no minimum when that is 0', () => {
    const terms = { ...NO_TERMS, minimumSubtotal: 0 };

    expect(amountOff(coupon({ terms }), [item('0.00')])).toBe(0);
  });

  it.each([
    ['every product', { namespace: 'stores', group: null }, 5],
    ['one product', { namespace: 'stores', group: { name: 'product', entityId: 'mug' } }, 5],
    ['no service', { namespace: 'bookings', group: null }, undefined],
    [
      'no other product',
      { namespace: 'stores', group: { name: 'product', entityId: 'cup' } },
      undefined,
    ],
  ])('finds %s in its scope', (_case, scope, expected) => {
    const mug = { ...item('10.00'), catalog: { appId: STORES, itemId: 'mug' } };
    const take = () => amountOff(coupon({ terms: { ...NO_TERMS, scope } }), [mug, item('90.00')]);

    if (expected === undefined) expect(take).toThrow('scope');
    else expect(take()).toBe(centsOf(expected));
  });

  it('finds a booked service in the scope of bookings', () => {
    const service = { ...item('4.00'), catalog: { appId: BOOKINGS, itemId: 'massage' } };
    const scope = { namespace: 'bookings', group: null };

    expect(amountOff(coupon({ terms: { ...NO_TERMS, scope } }), [service])).toBe(400);
  });

  it('is for one booked service only, whether it says so or not', () => {
    const massage = { ...item('4.00'), catalog: { appId: BOOKINGS, itemId: 'massage' } };
    const sauna = { ...item('3.00'), catalog: { appId: BOOKINGS, itemId: 'sauna' } };
    const terms = { ...NO_TERMS, scope: { namespace: 'bookings', group: null } };

    expect(amountOff(coupon({ terms }), [massage, { ...sauna, quantity: 2 }])).toBe(300);
  });
});

function coupon(parts: Partial<CouponSpecification>): CouponSpecification {
  return { name: 'Coupon', discount: FIVE_OFF, terms: null, ...parts };
}

function item(price: string): LineItem {
  return { id: 'item', name: 'Item', quantity: 1, priceCents: centsOf(price), catalog: null };
}
