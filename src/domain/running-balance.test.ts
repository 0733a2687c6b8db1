import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLedger, toLedgerLines } from './running-balance';
import type { Transaction } from './transaction';

function entry(amount: number, index = 0): Transaction {
  return {
    id: `entry-${index}`,
    accountId: 'account',
    createdDate: new Date(Date.UTC(2026, 0, 1) - index * 1000).toISOString(),
    amount,
    description: null,
    cause: { type: 'EARN', activityType: null, orderId: null },
  };
}

const amounts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }));

describe('toLedgerLines', () => {
  test('counts back from the present balance', () => {
    const lines = toLedgerLines([entry(-50, 0), entry(20, 1), entry(100, 2)], 70);

    expect(lines.map((line) => line.balanceAfter)).toEqual([70, 120, 100]);
  });

  test('is right for the newest entries when the older ones are not loaded', () => {
    const newest = [entry(-50, 0), entry(20, 1)];

    const some = toLedgerLines(newest, 70);
    const all = toLedgerLines([...newest, entry(100, 2)], 70);

    expect(some).toEqual(all.slice(0, 2));
  });

  test('ends at zero before the first entry when the entries make up the balance', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const transactions = values.map(entry);
        const balance = values.reduce((sum, amount) => sum + amount, 0);

        const oldest = toLedgerLines(transactions, balance).at(-1);

        expect(oldest === undefined ? 0 : oldest.balanceAfter - oldest.transaction.amount).toBe(0);
      }),
    );
  });

  test('makes every line the line below it plus its own amount', () => {
    fc.assert(
      fc.property(amounts, fc.integer(), (values, balance) => {
        const lines = toLedgerLines(values.map(entry), balance);

        lines.slice(0, -1).forEach((line, index) => {
          const below = lines[index + 1];
          expect(line.balanceAfter).toBe((below?.balanceAfter ?? 0) + line.transaction.amount);
        });
      }),
    );
  });
});

describe('checkLedger', () => {
  test('says nothing about a list that is not complete', () => {
    expect(checkLedger([entry(10)], 10, false)).toEqual({ kind: 'partial' });
  });

  test('agrees when the entries add up to the balance', () => {
    expect(checkLedger([entry(-30), entry(100)], 70, true)).toEqual({ kind: 'agrees', sum: 70 });
  });

  test('gives the points that no entry explains', () => {
    expect(checkLedger([entry(100)], 120, true)).toEqual({
      kind: 'differs',
      sum: 100,
      difference: 20,
    });
  });

  test('agrees with zero for an account without entries', () => {
    expect(checkLedger([], 0, true)).toEqual({ kind: 'agrees', sum: 0 });
  });
});
