import { queryOptions } from '@tanstack/react-query';
import { webMethods } from '../../app/web-methods';
import { accountQueries } from '../accounts/queries';

const orders = webMethods('orders');

const ORDER_INTERVAL_MS = 30_000;

/** Balances move while somebody looks elsewhere, and an order earns when it is paid. */
const live = { refetchInterval: ORDER_INTERVAL_MS, refetchOnWindowFocus: 'always' } as const;

type OrderPointsQuery = { orderId: string; accountId: string; since: string };

/** Reads of the shop's orders, with the accounts of their buyers: whatever moves points makes them outdated too. */
export const orderQueries = {
  all: () => [...accountQueries.all(), 'of-order'] as const,
  /** With the loyalty account of its buyer. */
  detail: (orderId: string) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'detail', orderId],
      queryFn: () => orders.getOrder({ orderId }),
      ...live,
    }),
  /** What it brought its buyer. */
  points: (query: OrderPointsQuery) =>
    queryOptions({
      queryKey: [...orderQueries.all(), 'points', query],
      queryFn: () => orders.getOrderPoints(query),
      ...live,
    }),
};
