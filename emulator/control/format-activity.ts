import { isoDate, withoutUnset } from '../api/format';
import type { RecordedActivity } from '../engine/activities';
import type { AwardBasis, Transaction } from '../engine/ledger';
import type { Store } from '../engine/store';
import type { ActivityOutcome, NoAward } from '../engine/record-activity';
import { findRefundableOrder, type RefundableOrder, refundedOf } from '../engine/order-refunds';
import { type AwardRefund, findAward, type RuleAward } from '../engine/refund-activity';

/** Each reason why an activity earned nothing, in words. */
export const EXPLANATIONS: Record<NoAward, string> = {
  PROGRAM_NOT_ACTIVE: 'The program is not active.',
  NO_RULE: 'No earning rule has this trigger.',
  RULE_PAUSED: 'The earning rule is paused.',
  ALREADY_AWARDED: 'The rule has given points for this order already.',
  NO_ENTRY_FOR_TIER: "The rule has no entry for the member's tier.",
  NO_AMOUNT_SPENT: 'The rule gives points for money, and the activity says no amount.',
  ROUNDS_TO_ZERO: 'The amount, rounded down to whole units of money, gives less than one point.',
};

/** What was awarded, or what was not and why. */
export function formatOutcome(outcome: ActivityOutcome) {
  if ('awarded' in outcome) {
    const { awarded, account } = outcome;
    return { awarded: { ...formatEntry(awarded), balance: account.points.balance } };
  }
  const { reason, rule, earlier } = outcome;
  return {
    notAwarded: {
      reason,
      explanation: EXPLANATIONS[reason],
      ...(rule && { ruleId: rule.id, ruleTitle: rule.title }),
      ...(earlier && { transactionId: earlier.id }),
    },
  };
}

/** What somebody did, with the award and its refunds, or with the reason why there is none. */
export function formatActivity(store: Store, activity: RecordedActivity) {
  const { spent, happenedAt, transactionId, reason, ...what } = activity;
  const award = transactionId === null ? undefined : findAward(store, transactionId);
  const order = what.orderId === null ? undefined : findRefundableOrder(store, what.orderId);
  return {
    ...withoutUnset({ ...what, amount: spent === null ? null : spent / 100 }),
    at: isoDate(happenedAt),
    ...(order && { order: formatRefundable(order) }),
    ...(award && { awarded: formatAward(award, store.awardRefunds.ofAward(award.id)) }),
    ...(reason && { notAwarded: { reason, explanation: EXPLANATIONS[reason] } }),
  };
}

/** What was paid for an order, absent when nobody said, and given back of it. */
export function formatRefundable(order: RefundableOrder) {
  const { orderId, paid, refunds } = order;
  return {
    orderId,
    ...(paid !== null && { amount: paid / 100 }),
    refundedAmount: refundedOf(refunds) / 100,
    isRefunded: refunds.length > 0 && refundedOf(refunds) === (paid ?? 0),
  };
}

/** An award with what refunds took of it, and what they could not take because it was spent. */
export function formatAward(award: RuleAward, refunds: readonly AwardRefund[]) {
  const uncollected = refunds.reduce((sum, each) => sum + each.pointsDue - each.pointsTaken, 0);
  return {
    ...formatEntry(award),
    refunds: refunds.map(formatRefund),
    uncollectedPoints: uncollected,
  };
}

export function formatRefund(refund: AwardRefund) {
  return {
    refundedTransactionId: refund.awardId,
    amount: refund.money === null ? null : refund.money / 100,
    pointsDue: refund.pointsDue,
    pointsTaken: refund.pointsTaken,
    uncollectedPoints: refund.pointsDue - refund.pointsTaken,
    transactionId: refund.transactionId,
    createdDate: isoDate(refund.createdAt),
  };
}

function formatEntry(entry: Transaction) {
  const { cause } = entry;
  return {
    transactionId: entry.id,
    accountId: entry.accountId,
    points: entry.amount,
    createdDate: isoDate(entry.effectiveAt),
    ...(cause.type === 'EARN' && cause.rule && { rule: formatBasis(cause.rule) }),
  };
}

/** By which entry of which revision of which rule, and for how much money. */
function formatBasis({ spentCents, ...basis }: AwardBasis) {
  return { ...basis, amount: spentCents === null ? null : spentCents / 100 };
}
