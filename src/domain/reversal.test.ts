import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAdjustment } from './adjustment';
import { toReversalMarker } from './adjustment-marker';
import { linkEntries, reversedEntryId, reversibilityOf } from './reversal';
import type { Transaction, TransactionCause } from './transaction';

const ENTRY_ID = '11111111-1111-4111-8111-111111111111';
const NO_LINKS = linkEntries([]);

const adjusted: TransactionCause = { type: 'ADJUST', balanceBefore: null, balanceAfter: null };
const earned: TransactionCause = { type: 'EARN', activityType: null, orderId: 'order' };

function entry(changes: Partial<Transaction> = {}): Transaction {
  return {
    id: ENTRY_ID,
    accountId: 'ada',
    createdDate: '2026-03-01T10:00:00Z',
    amount: 50,
    description: null,
    cause: adjusted,
    ...changes,
  };
}

const reversal = entry({
  id: '22222222-2222-4222-8222-222222222222',
  amount: -50,
  description: describeAdjustment('Entered twice', toReversalMarker(ENTRY_ID)),
});

describe('whether an entry can be taken back', () => {
  it.each([
    ['an adjustment', entry()],
    ['a removal', entry({ amount: -50 })],
    ['the largest removal that there is', entry({ amount: -9_999_999 })],
    ['earned points', entry({ cause: earned })],
    ['expired points', entry({ amount: -50, cause: { ...adjusted, type: 'EXPIRE' } })],
  ])('yes, %s', (_name, candidate) => {
    expect(reversibilityOf(candidate, NO_LINKS, 50)).toEqual({
      kind: 'reversible',
      difference: -candidate.amount,
    });
  });

  it.each([
    ['redeemed', entry({ amount: -50, cause: { type: 'REDEEM', rewardId: 'mug' } })],
    ['refund', entry({ cause: { type: 'REFUND', refundedTransactionId: 'other' } })],
    ['reversal', reversal],
    ['spent', entry({ amount: 51 })],
    ['other', entry({ cause: { type: 'OTHER' } })],
    ['nothing', entry({ amount: 0 })],
    ['nothing', entry({ amount: 0, cause: { type: 'ATTEMPT' } })],
    ['too-large', entry({ amount: -10_000_000 })],
  ])('no, it is %s', (why, candidate) => {
    expect(reversibilityOf(candidate, NO_LINKS, 50)).toEqual({ kind: 'irreversible', why });
  });

  it('no, when a later entry took it back', () => {
    const links = linkEntries([reversal, entry()]);

    expect(links.reversals.get(ENTRY_ID)).toBe(reversal);
    expect(reversibilityOf(entry(), links, 50)).toEqual({ kind: 'irreversible', why: 'reversed' });
  });

  it('no, when Wix took it back with its order', () => {
    const refund = entry({ cause: { type: 'REFUND', refundedTransactionId: ENTRY_ID } });

    expect(reversibilityOf(entry({ cause: earned }), linkEntries([refund]), 50)).toEqual({
      kind: 'irreversible',
      why: 'refunded',
    });
  });

  it('never below zero, and exactly the opposite', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000_000, max: 20_000_000 }),
        fc.nat(20_000_000),
        (amount, balance) => {
          const answer = reversibilityOf(entry({ amount }), NO_LINKS, balance);

          if (answer.kind === 'irreversible') return;
          expect(answer.difference + amount).toBe(0);
          expect(balance + answer.difference).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('the link from a reversal', () => {
  it('is read from adjustments only', () => {
    expect(reversedEntryId(reversal)).toBe(ENTRY_ID);
    expect(reversedEntryId({ ...reversal, cause: earned })).toBeNull();
    expect(reversedEntryId(entry({ description: 'Goodwill' }))).toBeNull();
  });
});
