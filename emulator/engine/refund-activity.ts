import { requireAccount } from './accounts';
import type { Command, CommandContext } from './command';
import { invalidField, notFound } from './errors';
import { appendEntry, type AwardBasis, type Cause, type Transaction } from './ledger';
import { type Cents, sumOf, toCents } from './money';
import { negated } from './points';

/** What one refund took back of one award. Points that were spent already cannot be taken: they stay uncollected. */
export type AwardRefund = {
  id: string;
  /** The EARN entry. */
  awardId: string;
  /** Money given back; null for an activity without an amount. */
  money: Cents | null;
  pointsDue: number;
  pointsTaken: number;
  /** The REFUND entry; null when there was nothing left to take. */
  transactionId: string | null;
  createdAt: number;
};

export type AwardRefundStore = {
  ofAward(awardId: string): AwardRefund[];
  insert(refund: AwardRefund): void;
};

/** An EARN entry that an earning rule made. */
export type RuleAward = Transaction & {
  cause: Extract<Cause, { type: 'EARN' }> & { rule: AwardBasis };
};

export type RefundOrder = {
  /** A transaction's id, or an order's. */
  reference: string;
  /** Money given back; all that is left when absent. */
  amount?: Cents | undefined;
};

/**
 * Takes back what an activity gave, in proportion to the money that is refunded; the last refund takes the remainder,
 * so that all refunds together take exactly what was given. Never takes a balance below zero. Works whatever the
 * program's status.
 */
export const refundActivity: Command<RefundOrder, AwardRefund[]> = {
  name: 'refundActivity',
  run: (context, { reference, amount }) =>
    requireAwards(context.store, reference).map((award) => refundAward(context, award, amount)),
};

/** The entries that rules made for an order, or the one with this id; NOT_FOUND when there are none. */
export function requireAwards(store: CommandContext['store'], reference: string): RuleAward[] {
  const entry = store.ledger.get(reference);
  const awards = (entry ? [entry] : store.ledger.awardsOfOrder(reference)).filter(isRuleAward);
  if (awards.length === 0) throw notFound('Award', reference);
  return awards;
}

/** How many of an award's points are due when `refunded` of the `spent` money was given back: rounded down until all is. */
export function pointsDueFor(given: number, refunded: Cents, spent: Cents): number {
  return refunded >= spent ? given : Math.floor((given * refunded) / spent);
}

function refundAward(
  context: CommandContext,
  award: RuleAward,
  amount: Cents | undefined,
): AwardRefund {
  const { store } = context;
  const { money, pointsDue } = shareOfRefund(store, award, amount);
  const account = requireAccount(store, award.accountId);
  const pointsTaken = Math.min(pointsDue, account.points.balance);
  const entry =
    pointsTaken > 0 &&
    appendEntry(context, account, {
      amount: negated(pointsTaken),
      cause: {
        type: 'REFUND',
        appId: award.cause.appId,
        refundedTransactionId: award.id,
        earnedAt: award.effectiveAt,
      },
    });
  const refund: AwardRefund = {
    id: context.ids.next(),
    awardId: award.id,
    money,
    pointsDue,
    pointsTaken,
    transactionId: entry ? entry.transaction.id : null,
    createdAt: context.now,
  };
  store.awardRefunds.insert(refund);
  return refund;
}

/** How much of the money and of the points a refund is for. */
function shareOfRefund(
  store: CommandContext['store'],
  award: RuleAward,
  amount: Cents | undefined,
): Pick<AwardRefund, 'money' | 'pointsDue'> {
  const earlier = store.awardRefunds.ofAward(award.id);
  const { spentCents: spent } = award.cause.rule;
  if (spent === null || spent === 0) {
    if (amount !== undefined) throw invalidField('amount', 'is not for an activity without one');
    if (earlier.length > 0) throw nothingLeft();
    return { money: null, pointsDue: award.amount };
  }
  const refunded = sumOf(earlier.flatMap(({ money }) => money ?? []));
  const left = toCents(spent - refunded);
  if (left === 0) throw nothingLeft();
  const money = amount ?? left;
  if (money > left) throw invalidField('amount', `exceeds the ${left / 100} that are left`);
  const dueBefore = earlier.reduce((sum, { pointsDue }) => sum + pointsDue, 0);
  const dueNow = pointsDueFor(award.amount, sumOf([refunded, money]), spent);
  return { money, pointsDue: dueNow - dueBefore };
}

function nothingLeft() {
  return invalidField('amount', 'cannot be refunded: nothing is left');
}

function isRuleAward(entry: Transaction): entry is RuleAward {
  return entry.cause.type === 'EARN' && entry.cause.rule !== undefined;
}
