import type { Order, OrderBuyer, OrderPoints } from '../../src/domain/order';
import type { Transaction } from '../../src/domain/transaction';
import { sampleAccount } from './sample-account';

const ORDER_ID = '7d6f2f9e-0c66-4a3e-9f6b-1c2d3e4f5a6b';
export const CONTACT_ID = '1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d';

/** A paid order of the member of `sampleAccount`; a test changes what it is about. */
export function sampleOrder(changes: Partial<Order> = {}): Order {
  return {
    id: ORDER_ID,
    number: '10001',
    createdDate: '2026-03-01T10:00:00.000Z',
    contactId: CONTACT_ID,
    email: 'ada@example.com',
    total: { amount: 25, formatted: '$25.00' },
    payment: 'paid',
    ...changes,
  };
}

export function sampleBuyer(changes: Partial<OrderBuyer> = {}): OrderBuyer {
  return { order: sampleOrder(), account: sampleAccount(), ...changes };
}

function earned(amount: number): Transaction {
  return {
    id: `entry-${amount}`,
    accountId: 'ada',
    createdDate: '2026-03-01T10:00:00.000Z',
    amount,
    description: null,
    cause: { type: 'EARN', activityType: 'stores/OrderPaid', orderId: ORDER_ID },
  };
}

export function sampleOrderPoints(changes: Partial<OrderPoints> = {}): OrderPoints {
  return { earned: [earned(250)], takenBack: 0, isComplete: true, ...changes };
}
