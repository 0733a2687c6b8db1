import type { Checkout } from './checkouts';
import type { CommandContext } from './command';
import { LoyaltyError } from './errors';
import type { Page, PageRequest } from './list-query';

/** A paid checkout. What was bought stands in the checkout, which does not change any more. */
export type Order = {
  id: string;
  /** As the site's owner sees it. */
  number: string;
  checkoutId: string;
  /** Who bought it, as known then; null for somebody who left no e-mail address. */
  buyer: { contactId: string; memberId: string | null; email: string | null } | null;
  createdAt: number;
};

export type OrderStore = {
  get(id: string): Order | undefined;
  /** It gets the next number. */
  insert(order: Omit<Order, 'number'>): void;
  page: (request: PageRequest) => Page<Order>;
};

/** Files the order that was made of a checkout. */
export function placeOrder(
  { store, now }: CommandContext,
  { id: checkoutId, contactId, orderId }: Checkout & { orderId: string },
): void {
  const contact = contactId === null ? undefined : store.contacts.get(contactId);
  const buyer = contact && {
    contactId: contact.id,
    memberId: contact.memberId,
    email: contact.email,
  };
  store.orders.insert({ id: orderId, checkoutId, buyer: buyer ?? null, createdAt: now });
}

/** The order, or ORDER_NOT_FOUND. */
export function requireOrder(store: { orders: OrderStore }, id: string): Order {
  const order = store.orders.get(id);
  if (order) return order;
  throw new LoyaltyError('ORDER_NOT_FOUND', `Order ${id} not found`, { orderId: id });
}
