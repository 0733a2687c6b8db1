import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumFlows } from './points-flow';
import type { Transaction, TransactionCause } from './transaction';

const adjust: TransactionCause = { type: 'ADJUST', balanceBefore: null, balanceAfter: null };

function entry(
  amount: number,
  cause: TransactionCause,
  description: string | null = null,
): Transaction {
  return {
    id: 'entry',
    accountId: 'ada',
    createdDate: '2026-01-01T00:00:00Z',
    amount,
    cause,
    description,
  };
}

describe('where points came from and went', () => {
  it('is summed by cause, the largest first', () => {
    const order: TransactionCause = {
      type: 'EARN',
      activityType: 'stores/OrderPaid',
      orderId: '1',
    };

    expect(
      sumFlows([
        entry(10, order),
        entry(-100, { type: 'REDEEM', rewardId: 'coffee' }),
        entry(300, { ...order, orderId: '2' }),
        entry(-7, { type: 'EXPIRE', balanceBefore: 7, balanceAfter: 0 }),
        entry(5, { type: 'REFUND', refundedTransactionId: 'x' }),
        entry(2, { type: 'OTHER' }),
        entry(0, { type: 'ATTEMPT' }),
      ]),
    ).toEqual([
      { cause: { kind: 'activity', activityType: 'stores/OrderPaid' }, entries: 2, points: 310 },
      { cause: { kind: 'reward', rewardId: 'coffee' }, entries: 1, points: -100 },
      { cause: { kind: 'expiry' }, entries: 1, points: -7 },
      { cause: { kind: 'refund' }, entries: 1, points: 5 },
      { cause: { kind: 'other' }, entries: 1, points: 2 },
    ]);
  });

  it('tells adjustments apart by intent, and what gave from what took', () => {
    expect(
      sumFlows([
        entry(50, adjust, 'Late [#g00000000]'),
        entry(20, adjust, 'Late again [#g11111111]'),
        entry(-20, adjust, 'Too much [#m22222222]'),
        entry(20, adjust, 'Too little [#m33333333]'),
        entry(9, adjust),
        entry(0, adjust),
      ]).map(({ cause, points }) => [cause.kind === 'adjustment' && cause.intent, points]),
    ).toEqual([
      ['goodwill', 70],
      ['mistake', -20],
      ['mistake', 20],
      [null, 9],
    ]);
  });

  it('adds up to the entries, whatever they are', () => {
    const amounts = fc.array(fc.integer({ min: -999, max: 999 }));
    fc.assert(
      fc.property(amounts, (all) => {
        const flows = sumFlows(all.map((amount) => entry(amount, adjust)));
        const sum = flows.reduce((total, { points }) => total + points, 0);

        expect(sum).toBe(all.reduce((total, amount) => total + amount, 0));
      }),
    );
  });
});
