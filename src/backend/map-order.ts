import type * as orders from '@wix/auto_sdk_ecom_orders';
import type { Order } from '../domain/order';
import { toMoney } from './map-checkout';
import { required } from './read-answer';

export function toOrder(order: orders.Order): Order {
  const { contactId, email } = order.buyerInfo ?? {};
  return {
    id: required(order._id, 'order.id'),
    number: required(order.number, 'order.number'),
    createdDate: required(order._createdDate, 'order.createdDate').toISOString(),
    contactId: contactId ?? null,
    email: email ?? null,
    total: toMoney(order.priceSummary?.total),
    payment: toPayment(order.paymentStatus),
  };
}

/** Only what is paid earns points; a status that we do not know is taken for not paid yet. */
function toPayment(status: orders.Order['paymentStatus']): Order['payment'] {
  switch (status) {
    case 'PAID':
      return 'paid';
    case 'PARTIALLY_REFUNDED':
    case 'FULLY_REFUNDED':
      return 'refunded';
    default:
      return 'unpaid';
  }
}
