import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';

const checkouts = webMethods('checkouts');

const CHECKOUT_INTERVAL_MS = 10_000;

/** Reads of what customers are about to buy. */
export const checkoutQueries = {
  all: () => ['checkouts'] as const,
  /** With its prices and loyalty discounts; asked again while it is open, because the customer may change or pay it. */
  detail: (checkoutId: string) =>
    queryOptions({
      queryKey: [...checkoutQueries.all(), 'detail', checkoutId],
      queryFn: () => checkouts.getCheckout({ checkoutId }),
      refetchInterval: ({ state }) => (state.data?.isCompleted ? false : CHECKOUT_INTERVAL_MS),
    }),
  /** Those that a contact left unpaid an hour ago or more. */
  leftBy: (contactId: string) =>
    queryOptions({
      queryKey: [...checkoutQueries.all(), 'leftBy', contactId],
      queryFn: () => checkouts.listLeftCheckouts({ contactId }),
    }),
};
