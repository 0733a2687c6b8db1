import type { Account, AccountChange } from './accounts';
import { assert } from './assert';
import type { CommandContext } from './command';
import { LoyaltyError } from './errors';
import { isActivity, nextExpiry } from './expiry';
import type { LastEntry, NewEntry, Transaction } from './ledger';
import { LARGEST_POINTS, toPoints } from './points';
import type { Program } from './program';
import { windowStart } from './recalculate-tiers';
import type { Store } from './store';
import { currentLadder, type Tier, tierFor, tierTime } from './tiers';

/** What the consequences of an entry depend on besides its account; the same for all accounts of a moment. */
export type Terms = {
  program: Program;
  ladder: Tier[];
  /** Entries count towards tiers when they happened after this time. */
  windowStart: number;
  /** The fewest points that buy a reward, by tier id. */
  cheapest: Map<string | null, number>;
};

/** An entry, and its account before and after it; nothing is written yet. */
export type PlannedEntry = AccountChange & { transaction: Transaction };

/** The terms in force. */
export function readTerms(store: Store): Terms {
  return {
    program: store.program.get(),
    ladder: currentLadder(store.tiers),
    windowStart: windowStart(store),
    cheapest: store.rewards.cheapestByTier(),
  };
}

/**
 * Works out an entry and what it makes of its account. Refuses to take the balance below zero. The chain is checked
 * on both sides: the last entry's balance must be the account's before, and the counters must give the entry's
 * balance after.
 */
export function planEntry(
  context: Pick<CommandContext, 'ids' | 'now' | 'actor' | 'commandId'>,
  terms: Terms,
  { account, last, entry }: { account: Account; last: LastEntry | undefined; entry: NewEntry },
): PlannedEntry {
  const { now, actor, commandId } = context;
  requireRoom(account, entry);
  const balanceAfter = account.points.balance + entry.amount;
  if (balanceAfter < 0) throw insufficientPoints(account, Math.abs(entry.amount));
  assert(
    (last?.balanceAfter ?? 0) === account.points.balance,
    `account ${account.id} disagrees with its last ledger entry`,
  );
  const transaction: Transaction = {
    id: context.ids.next(),
    accountId: account.id,
    amount: entry.amount,
    balanceAfter: toPoints(balanceAfter),
    description: entry.description ?? null,
    idempotencyKey: entry.idempotencyKey ?? null,
    cause: entry.cause,
    actor: `${actor.kind}:${actor.id}`,
    effectiveAt: Math.max(entry.effectiveAt ?? now, last?.effectiveAt ?? 0),
    recordedAt: now,
    commandId,
  };
  const after = withEntry(terms, account, transaction);
  assert(after.points.balance === transaction.balanceAfter, `balance of ${account.id} went astray`);
  return { before: account, after, transaction };
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

function withEntry(terms: Terms, account: Account, entry: Transaction): Account {
  const { effectiveAt, recordedAt: now } = entry;
  const points = movedCounters(account.points, entry);
  const countsAt = tierTime(entry.cause, effectiveAt);
  const isInWindow = countsAt !== undefined && countsAt > terms.windowStart;
  const tierPoints = toPoints(account.tier.points + (isInWindow ? entry.amount : 0));
  const changed: Account = {
    ...account,
    points,
    tier: {
      id: tierFor(tierPoints, terms.ladder)?.id ?? null,
      points: tierPoints,
      updatedAt: now,
    },
    lastActivityAt: isActivity(entry.cause) ? effectiveAt : account.lastActivityAt,
    lastExpiryAt: entry.cause.type === 'EXPIRE' ? effectiveAt : account.lastExpiryAt,
    revision: account.revision + 1,
    updatedAt: now,
  };
  return { ...changed, nextExpiry: nextExpiry(changed, terms.program) };
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
