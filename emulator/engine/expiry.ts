import type { Account } from './accounts';
import { addMonths } from './clock';
import type { Cause } from './ledger';
import { shareOf, toPoints } from './points';
import type { Program } from './program';

/** Wix mails a reminder this long before points expire, so none expire sooner after switching expiration on. */
export const REMINDER_DAYS = 14;

/**
 * Whether an entry tells that the member is active, which puts the next expiry off: every one but an expiry and the
 * taking back of earned points (a guess: Wix does not say).
 */
export function isActivity(cause: Cause): boolean {
  return cause.type !== 'EXPIRE' && !(cause.type === 'REFUND' && cause.earnedAt !== undefined);
}

/**
 * When an account loses points next, and how many: N months after its last activity or last expiry, but never before
 * a reminder could have gone out.
 */
export function nextExpiry(account: Account, program: Program): Account['nextExpiry'] {
  const amount = shareOf(account.points.balance, program.expiration.expiringPercentage);
  const since = Math.max(account.lastActivityAt ?? 0, account.lastExpiryAt ?? 0);
  if (program.expiration.status === 'DISABLED' || amount <= 0 || since === 0) {
    return { at: null, amount: toPoints(0) };
  }
  const due = addMonths(since, program.expiration.monthsOfInactivity);
  return { at: Math.max(due, program.expiration.notBefore ?? 0), amount };
}
