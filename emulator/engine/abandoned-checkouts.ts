import type { LineItem } from './checkouts';
import type { Page, PageRequest } from './list-query';

/** A checkout that its buyer left for an hour. It is recovered when it is paid after all. */
export type AbandonedCheckout = {
  /** Its own, not the checkout's. */
  id: string;
  checkoutId: string;
  status: 'ABANDONED' | 'RECOVERED';
  buyer: { contactId: string; memberId: string | null; email: string | null };
  lineItems: LineItem[];
  createdAt: number;
  updatedAt: number;
};

/** Derived from the checkouts; one that will be abandoned later is in it already, with a creation date to come. */
export type AbandonedCheckoutStore = { page: (request: PageRequest) => Page<AbandonedCheckout> };
