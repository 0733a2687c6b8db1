import { describe, expect, it } from 'vitest';
import { pointsOfOrder } from './order';
import type { Transaction, TransactionCause } from './transaction';

function entry(id: string, amount: number, cause: TransactionCause): Transaction {
  return {
    id,
    accountId: 'ada',
    createdDate: '2026-03-01T10:00:00Z',
    amount,
    description: null,
    cause,
  };
}

const earn = (id: string, amount: number, orderId: string | null) =>
  entry(id, amount, { type: 'EARN', activityType: 'stores/OrderPaid', orderId });
const refund = (id: string, amount: number, refundedTransactionId: string | null) =>
  entry(id, amount, { type: 'REFUND', refundedTransactionId });

describe('the points of an order', () => {
  it('are the entries that name it, and what refunds of those took back', () => {
    const own = earn('1', 200, 'order');

    const points = pointsOfOrder('order', [
      own,
      earn('2', 70, 'another order'),
      earn('3', 5, null),
      refund('4', -50, '1'),
      refund('5', -25, '1'),
      refund('6', -70, '2'),
      refund('7', -1, null),
    ]);

    expect(points).toEqual({ earned: [own], takenBack: 75 });
  });

  it('are several entries where several rules gave points', () => {
    const [first, second] = [earn('1', 200, 'order'), earn('2', 50, 'order')];

    expect(pointsOfOrder('order', [first, second]).earned).toEqual([first, second]);
  });

  it('are none where no entry names it', () => {
    expect(pointsOfOrder('order', [earn('1', 200, null)])).toEqual({ earned: [], takenBack: 0 });
  });
});
