import { z } from 'zod';
import type { Account } from './accounts';
import { assert } from './assert';
import type { CommandContext } from './command';
import { LoyaltyError } from './errors';
import { isActivity, nextExpiry } from './expiry';
import type { Page, PageRequest } from './list-query';
import { toCents } from './money';
import { LARGEST_POINTS, type Points, toPoints } from './points';
import { windowStart } from './recalculate-tiers';
import { announceAvailability } from './reward-availability';
import { isRewardAvailable } from './rewards';
import { currentLadder, tierFor, tierTime } from './tiers';

/** One movement of points. Entries are only ever added; a correction is a new entry. */
export type Transaction = {
  id: string;
  accountId: string;
  amount: Points;
  balanceAfter: Points;
  description: string | null;
  idempotencyKey: string | null;
  cause: Cause;
  actor: string;
  effectiveAt: number;
  recordedAt: number;
  commandId: string;
};

/** By what an earning rule gave points: its entry for the tier (null is the base tier), and the money that was spent. */
const awardBasisSchema = z.object({
  id: z.string(),
  revision: z.int(),
  tierId: z.string().nullable(),
  points: z.int(),
  moneyAmount: z.int().nullable(),
  spentCents: z.int().transform(toCents).nullable(),
});

export type AwardBasis = z.infer<typeof awardBasisSchema>;

/** What moved the points, in Wix's words. */
export const causeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('EARN'),
    appId: z.string(),
    activityType: z.string().optional(),
    orderId: z.string().optional(),
    followedChannel: z.string().optional(),
    /** Absent for points that an app gave by earnPoints. */
    rule: awardBasisSchema.optional(),
  }),
  z.object({
    type: z.literal('REDEEM'),
    rewardId: z.string(),
    rewardType: z.string(),
    referenceEntityId: z.string(),
  }),
  z.object({
    type: z.literal('ADJUST'),
    appId: z.string(),
    amountBefore: z.int(),
    amountAfter: z.int(),
  }),
  z.object({
    type: z.literal('REFUND'),
    appId: z.string(),
    refundedTransactionId: z.string(),
    /** When the points were earned, if it is earned points that are taken back; absent if redeemed ones return. */
    earnedAt: z.int().optional(),
  }),
  z.object({ type: z.literal('EXPIRE'), amountBefore: z.int(), amountAfter: z.int() }),
]);

export type Cause = z.infer<typeof causeSchema>;

export type LedgerStore = {
  get(id: string): Transaction | undefined;
  /** The account's newest entry. */
  last(accountId: string): Transaction | undefined;
  /** What an earning rule gave for an order. */
  award(orderId: string, ruleId: string): Transaction | undefined;
  /** What all earning rules gave for an order. */
  awardsOfOrder(orderId: string): Transaction[];
  insert(transaction: Transaction): void;
  page: (request: PageRequest) => Page<Transaction>;
};

export type NewEntry = {
  amount: Points;
  cause: Cause;
  description?: string | undefined;
  idempotencyKey?: string | undefined;
  /** When it happened or was due, if it is recorded later; now when absent. Entries stay in order: not before the last. */
  effectiveAt?: number;
};

/**
 * Appends an entry and moves the account's counters, tier and next expiry with it. Refuses to take the balance
 * below zero. The chain is checked on both sides: the last entry's balance must be the account's before, and the
 * counters must give the entry's balance after.
 */
export function appendEntry(
  context: CommandContext,
  account: Account,
  entry: NewEntry,
): { account: Account; transaction: Transaction } {
  const { store, now } = context;
  requireRoom(account, entry);
  const balanceAfter = account.points.balance + entry.amount;
  if (balanceAfter < 0) throw insufficientPoints(account, Math.abs(entry.amount));
  const previous = store.ledger.last(account.id);
  assert(
    (previous?.balanceAfter ?? 0) === account.points.balance,
    `account ${account.id} disagrees with its last ledger entry`,
  );
  const effectiveAt = Math.max(entry.effectiveAt ?? now, previous?.effectiveAt ?? 0);
  const transaction: Transaction = {
    id: context.ids.next(),
    accountId: account.id,
    amount: entry.amount,
    balanceAfter: toPoints(balanceAfter),
    description: entry.description ?? null,
    idempotencyKey: entry.idempotencyKey ?? null,
    cause: entry.cause,
    actor: `${context.actor.kind}:${context.actor.id}`,
    effectiveAt,
    recordedAt: now,
    commandId: context.commandId,
  };
  store.ledger.insert(transaction);
  const changed = withEntry(context, account, transaction);
  assert(
    changed.points.balance === transaction.balanceAfter,
    `balance of ${account.id} went astray`,
  );
  store.accounts.update(changed);
  context.emit({ entity: 'account', slug: 'points_updated', entityId: account.id });
  context.emit({ entity: 'account', slug: 'updated', entityId: account.id });
  announceReach(context, account, changed);
  return { account: changed, transaction };
}

function announceReach(context: CommandContext, before: Account, after: Account): void {
  const cheapest = context.store.rewards.cheapestByTier();
  const rewardAvailable = isRewardAvailable(after, cheapest);
  if (isRewardAvailable(before, cheapest) === rewardAvailable) return;
  announceAvailability(context, [{ id: after.id, rewardAvailable }], 'BALANCE_UPDATED');
}

/** The refusal of what the account's balance does not reach for. */
export function insufficientPoints(account: Account, needed: number): LoyaltyError {
  const { balance } = account.points;
  return new LoyaltyError(
    'INSUFFICIENT_POINTS',
    `Account ${account.id} has ${balance} points, ${needed} are needed`,
    { balance },
  );
}

/** Wix's counters are int32. */
function requireRoom(account: Account, entry: NewEntry): void {
  const largest = Math.max(
    ...Object.values(account.points).map((count) => Math.abs(count)),
    Math.abs(account.tier.points),
  );
  if (largest + Math.abs(entry.amount) <= LARGEST_POINTS) return;
  throw new LoyaltyError(
    'POINTS_LIMIT_REACHED',
    `Account ${account.id} cannot hold that many points`,
  );
}

function withEntry(context: CommandContext, account: Account, entry: Transaction): Account {
  const { store, now } = context;
  const { effectiveAt } = entry;
  const points = movedCounters(account.points, entry);
  const countsAt = tierTime(entry.cause, effectiveAt);
  const isInWindow = countsAt !== undefined && countsAt > windowStart(store);
  const tierPoints = toPoints(account.tier.points + (isInWindow ? entry.amount : 0));
  const changed: Account = {
    ...account,
    points,
    tier: {
      id: tierFor(tierPoints, currentLadder(store.tiers))?.id ?? null,
      points: tierPoints,
      updatedAt: now,
    },
    lastActivityAt: isActivity(entry.cause) ? effectiveAt : account.lastActivityAt,
    lastExpiryAt: entry.cause.type === 'EXPIRE' ? effectiveAt : account.lastExpiryAt,
    revision: account.revision + 1,
    updatedAt: now,
  };
  return { ...changed, nextExpiry: nextExpiry(changed, store.program.get()) };
}

/**
 * A refund that gives back redeemed points lowers `redeemed`, one that takes back earned points lowers `earned`
 * (a guess: Wix does not say).
 */
function movedCounters(points: Account['points'], entry: Transaction): Account['points'] {
  const moved = { ...points };
  switch (entry.cause.type) {
    case 'EARN':
      moved.earned = toPoints(points.earned + entry.amount);
      break;
    case 'ADJUST':
      moved.adjusted = toPoints(points.adjusted + entry.amount);
      break;
    case 'REDEEM':
      moved.redeemed = toPoints(points.redeemed - entry.amount);
      break;
    case 'REFUND':
      if (entry.cause.earnedAt !== undefined) moved.earned = toPoints(points.earned + entry.amount);
      else moved.redeemed = toPoints(points.redeemed - entry.amount);
      break;
    case 'EXPIRE':
      moved.expired = toPoints(points.expired - entry.amount);
      break;
  }
  moved.balance = toPoints(moved.earned + moved.adjusted - moved.redeemed - moved.expired);
  return moved;
}
