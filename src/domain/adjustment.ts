import type { Account } from './account';
import { isMarker, reversedIdOf } from './adjustment-marker';
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
const MARKED_AFTER = /^(?:(?<reason>.*) )?\[#(?<marker>[0-9a-z]{8,9})\]$/s;
const MARKED_BEFORE = /^\[#(?<marker>r[0-9a-f]{32})\](?: (?<reason>.*))?$/s;

/** How many characters a reason may have: Wix takes 100 for the whole description, the marker needs its own. */
export const MAX_REASON_LENGTH = MAX_DESCRIPTION_LENGTH - ' [#g00000000]'.length;

/** The same for a reversal, whose marker holds a whole id. */
export const MAX_REVERSAL_REASON_LENGTH = MAX_DESCRIPTION_LENGTH - '[#r] '.length - 32;

/**
 * What the ledger keeps of an adjustment: the owner's reason and the marker by which the entry is found again. A
 * reversal's marker comes first, because it is looked up without knowing what reason somebody else gave.
 */
export function describeAdjustment(reason: string, marker: string): string {
  return reversedIdOf(marker) === null
    ? `${reason} ${markerTag(marker)}`.trimStart()
    : `${markerTag(marker)} ${reason}`.trimEnd();
}

/** How a marker stands in a description. */
export function markerTag(marker: string): string {
  return `[#${marker}]`;
}

/** The two parts of a description; entries that this app did not make have no marker. */
export function splitDescription(description: string): { reason: string; marker: string | null } {
  const parts = (MARKED_BEFORE.exec(description) ?? MARKED_AFTER.exec(description))?.groups;
  const marker = parts?.['marker'] ?? '';
  return isMarker(marker)
    ? { reason: parts?.['reason'] ?? '', marker }
    : { reason: description, marker: null };
}
