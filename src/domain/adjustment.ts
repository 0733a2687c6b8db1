import type { Account } from './account';
import type { Transaction } from './transaction';

/** What to do with the balance; `points` is a positive integer for add and remove, from 0 for set. */
export type PointsChange = { kind: 'add' | 'remove' | 'set'; points: number };

/** The account afterwards; no transaction when the balance already was what it was set to. */
export type Adjusted = { account: Account; transactionId: string | null };

/**
 * What became of an adjustment whose answer was lost.
 * `not-applied`: the account still has the revision that was sent, so sending the same request again is safe:
 * of two requests with one revision the service takes one.
 * `unknown`: the account moved on, and the ledger does not show this adjustment (yet).
 */
export type AdjustmentOutcome =
  | { status: 'applied'; account: Account; transaction: Transaction }
  | { status: 'not-applied'; account: Account }
  | { status: 'unknown'; account: Account };

const MAX_DESCRIPTION_LENGTH = 100;
const MARKER = /^[0-9a-f]{8}$/;
const MARKED_DESCRIPTION = /^(?:(?<reason>.*) )?\[#(?<marker>[0-9a-f]{8})\]$/s;

/** How many characters a reason may have: Wix takes 100 for the whole description, the marker needs its own. */
export const MAX_REASON_LENGTH = MAX_DESCRIPTION_LENGTH - ' [#00000000]'.length;

/** The marker of one intent, from a UUID made when the owner decides; every attempt carries the same one. */
export function toMarker(uuid: string): string {
  return uuid.slice(0, 8).toLowerCase();
}

export function isMarker(text: string): boolean {
  return MARKER.test(text);
}

/** What the ledger keeps of an adjustment: the owner's reason, then the marker by which the entry is found again. */
export function describeAdjustment(reason: string, marker: string): string {
  return `${reason} [#${marker}]`.trimStart();
}

/** The two parts of a description; entries that this app did not make have no marker. */
export function splitDescription(description: string): { reason: string; marker: string | null } {
  const parts = MARKED_DESCRIPTION.exec(description)?.groups;
  return parts
    ? { reason: parts['reason'] ?? '', marker: parts['marker'] ?? null }
    : { reason: description, marker: null };
}
