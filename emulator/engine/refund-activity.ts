import { requireAccount } from './accounts';
import type { Command, CommandContext } from './command';
import { invalidField, notFound } from './errors';
import { appendEntry, type AwardBasis, type Cause, type Transaction } from './ledger';
import { type Cents, sumOf, toCents } from './money';
import { findRefundableOrder, type RefundableOrder, refundedOf } from './order-refunds';
import { negated } from './points';
import type { Store } from './store';

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

/** What a refund is of: an order with what it earned, if anything, or what an activity without an order earned. */
export type Refundable = { order: RefundableOrder | undefined; awards: RuleAward[] };

export type RefundOrder = {
  /** A transaction's id, or an order's. */
  reference: string;
  /** Money given back; all that is left when absent. */
  amount?: Cents | undefined;
};

/**
 * Gives money back, and takes back what it had earned, in proportion; the last refund takes the remainder, so that all
 * refunds together take exactly what was given. Never takes a balance below zero. Works whatever the program's status,
 * and for orders that earned nothing too.
 */
export const refundActivity: Command<RefundOrder, AwardRefund[]> = {
  name: 'refundActivity',
  run(context, { reference, amount }) {
    const { order, awards } = requireRefundable(context.store, reference);
    const share = order
      ? refundOrder(context, order, amount)
      : shareOfLoneAward(context.store, awards, amount);
    return awards.map((award) => refundAward(context, award, share));
  },
};

/**
 * What a transaction's or an order's id stands for; a transaction that an order earned stands for the order. NOT_FOUND
 * when nothing is known of it.
 */
export function requireRefundable(store: Store, reference: string): Refundable {
  const entry = store.ledger.get(reference);
  if (entry && !isRuleAward(entry)) throw notFound('Award', reference);
  if (entry && entry.cause.orderId === undefined) return { order: undefined, awards: [entry] };
  const orderId = entry?.cause.orderId ?? reference;
  const order = findRefundableOrder(store, orderId);
  if (!order) throw notFound('Order or award', reference);
  return { order, awards: store.ledger.awardsOfOrder(orderId).filter(isRuleAward) };
}

/** The entry that a rule made. */
export function findAward(store: Store, id: string): RuleAward | undefined {
  const entry = store.ledger.get(id);
  return entry && isRuleAward(entry) ? entry : undefined;
}

/** How many of an award's points are due when `refunded` of the `spent` money was given back: rounded down until all is. */
export function pointsDueFor(given: number, refunded: Cents, spent: Cents): number {
  return refunded >= spent ? given : Math.floor((given * refunded) / spent);
}

/** The part that is given back: `refunded` of `paid` altogether, `money` of it now. All of it where there is no money. */
type Share = { money: Cents; refunded: Cents; paid: Cents } | { money: null };

function refundOrder(
  { store, ids, now }: CommandContext,
  order: RefundableOrder,
  amount: Cents | undefined,
): Share {
  const { orderId, paid, refunds } = order;
  const share = shareOf(
    { paid, refunded: refundedOf(refunds), isRefunded: refunds.length > 0 },
    amount,
  );
  store.orderRefunds.insert({ id: ids.next(), orderId, money: share.money, createdAt: now });
  return share;
}

function shareOfLoneAward(
  store: Store,
  [award]: readonly RuleAward[],
  amount: Cents | undefined,
): Share {
  const earlier = award ? store.awardRefunds.ofAward(award.id) : [];
  const paid = award?.cause.rule.spentCents ?? null;
  return shareOf({ paid, refunded: refundedOf(earlier), isRefunded: earlier.length > 0 }, amount);
}

function shareOf(
  { paid, refunded, isRefunded }: { paid: Cents | null; refunded: Cents; isRefunded: boolean },
  amount: Cents | undefined,
): Share {
  if (paid === null || paid === 0) {
    if (amount !== undefined) throw invalidField('amount', 'is not for what has cost nothing');
    if (isRefunded) throw nothingLeft();
    return { money: null };
  }
  const left = toCents(paid - refunded);
  if (left === 0) throw nothingLeft();
  const money = amount ?? left;
  if (money > left) throw invalidField('amount', `exceeds the ${left / 100} that are left`);
  return { money, refunded: sumOf([refunded, money]), paid };
}

function refundAward(context: CommandContext, award: RuleAward, share: Share): AwardRefund {
  const { store } = context;
  const pointsDue = pointsDueNow(store, award, share);
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
    money: share.money,
    pointsDue,
    pointsTaken,
    transactionId: entry ? entry.transaction.id : null,
    createdAt: context.now,
  };
  store.awardRefunds.insert(refund);
  return refund;
}

/** What earlier refunds were due is taken off, whether or not it was there to be taken. */
function pointsDueNow(store: Store, award: RuleAward, share: Share): number {
  if (share.money === null) return award.amount;
  const earlier = store.awardRefunds.ofAward(award.id);
  const dueBefore = earlier.reduce((sum, { pointsDue }) => sum + pointsDue, 0);
  return pointsDueFor(award.amount, share.refunded, share.paid) - dueBefore;
}

function nothingLeft() {
  return invalidField('amount', 'cannot be refunded: nothing is left');
}

function isRuleAward(entry: Transaction): entry is RuleAward {
  return entry.cause.type === 'EARN' && entry.cause.rule !== undefined;
}
