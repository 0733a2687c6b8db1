import { z } from 'zod';
import type { CheckoutDiscount } from './checkout-discounts';
import type { Command } from './command';
import { createContact } from './contacts';
import { LoyaltyError, notFound } from './errors';
import { type Cents, sumOf, toCents } from './money';

export const lineItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  quantity: z.int(),
  priceCents: z.int().transform(toCents),
  /** The app whose catalog the item comes from, and its id there; null for an item of no catalog. */
  catalog: z.object({ appId: z.string(), itemId: z.string() }).nullable(),
});

export type LineItem = z.infer<typeof lineItemSchema>;

/** What somebody is about to buy. It can change until an order is made of it. */
export type Checkout = {
  id: string;
  /** The buyer; null for one who left no e-mail address. */
  contactId: string | null;
  channelType: string;
  lineItems: LineItem[];
  /** Null until it is paid. */
  orderId: string | null;
  createdAt: number;
  updatedAt: number;
};

export type CheckoutStore = {
  get(id: string): Checkout | undefined;
  insert(checkout: Checkout): void;
  update(checkout: Checkout): void;
};

export type NewCheckout = {
  email?: string | undefined;
  channelType: string;
  lineItems: Omit<LineItem, 'id'>[];
};

/** Starts a checkout. An e-mail address that no contact has becomes a contact, as in Wix. */
export const createCheckout: Command<NewCheckout, Checkout> = {
  name: 'createCheckout',
  run(context, { email, channelType, lineItems }) {
    const { store, ids, now } = context;
    const buyer =
      email === undefined
        ? undefined
        : (store.contacts.getByEmail(email) ?? createContact.run(context, { email }));
    const checkout: Checkout = {
      id: ids.next(),
      contactId: buyer?.id ?? null,
      channelType,
      lineItems: lineItems.map((item) => ({ ...item, id: ids.next() })),
      orderId: null,
      createdAt: now,
      updatedAt: now,
    };
    store.checkouts.insert(checkout);
    return checkout;
  },
};

/** The checkout, or NOT_FOUND. */
export function requireCheckout(store: { checkouts: CheckoutStore }, id: string): Checkout {
  const checkout = store.checkouts.get(id);
  if (!checkout) throw notFound('Checkout', id);
  return checkout;
}

/** The checkout, if it can still change. */
export function requireOpenCheckout(store: { checkouts: CheckoutStore }, id: string): Checkout {
  const checkout = requireCheckout(store, id);
  if (checkout.orderId === null) return checkout;
  throw new LoyaltyError('CHECKOUT_ALREADY_PAID', `Checkout ${id} is paid`, {
    orderId: checkout.orderId,
  });
}

/** Before discounts. */
export function subtotalOf(lineItems: readonly LineItem[]): Cents {
  return sumOf(lineItems.map((item) => toCents(item.priceCents * item.quantity)));
}

export type Prices = { subtotal: Cents; discount: Cents; total: Cents };

/** What the buyer pays. The emulator's site has neither shipping costs nor taxes. */
export function pricesOf(
  lineItems: readonly LineItem[],
  discounts: readonly CheckoutDiscount[],
): Prices {
  const subtotal = subtotalOf(lineItems);
  const discount = sumOf(discounts.map(({ amount }) => amount));
  return { subtotal, discount, total: toCents(subtotal - discount) };
}
