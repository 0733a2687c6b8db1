import { useState } from 'react';
import type { Account } from '../../../domain/account';
import {
  toMarker,
  toReversalMarker,
  type AdjustmentIntent,
} from '../../../domain/adjustment-marker';
import type { Transaction } from '../../../domain/transaction';
import type { AdjustmentRequest } from '../../data/accounts/mutations';
import { emptyValues, reversalValues, type AdjustFormValues } from './adjust-form.schema';
import { forgetPending, readPending, type PendingAdjustment } from './pending-adjustments';

/** What an owner looks at while deciding. */
export type Basis = Pick<Account, 'points' | 'tier' | 'revision'>;

/** What is to be adjusted: an account, or one entry of it that is to be taken back. */
export type Subject = { account: Account; entry: Transaction | null };

/** One intent to adjust an account, from the first thing typed until it is saved or cancelled. */
export type AdjustDraft = {
  /** The marker of every attempt is made of it, so that what was applied can be found again. */
  seed: string;
  /** The account as the owner sees it while deciding. */
  basis: Basis;
  values: AdjustFormValues;
  /** The attempt that got no answer: it may have been applied. */
  lost: AdjustmentRequest | null;
};

/** Drafts by what they adjust: going Back, or to another member, loses nothing that was typed. */
export type Drafts = Map<string, AdjustDraft>;

/** Starts with what was sent before the page was last left and whose outcome nobody saw. */
export function createDrafts(): Drafts {
  return new Map(readPending().map((pending) => [pending.key, toDraft(pending)]));
}

function toDraft({ seed, basis, values, request }: PendingAdjustment): AdjustDraft {
  return { seed, basis, values, lost: request };
}

/** The marker that a draft's attempts carry. */
export function markerOf(seed: string, intent: AdjustmentIntent): string {
  return intent === 'reversal' ? toReversalMarker(seed) : toMarker(seed, intent);
}

function keyOf({ account, entry }: Subject): string {
  return entry === null ? account.id : `${account.id}/${entry.id}`;
}

/** Whether an attempt on this entry got no answer. */
export function hasLostAttempt(drafts: Drafts, account: Account, entry: Transaction): boolean {
  return (drafts.get(keyOf({ account, entry }))?.lost ?? null) !== null;
}

/** The draft of a subject; null until something is typed, which also settles what the owner decides upon. */
export function useDraft(drafts: Drafts, subject: Subject) {
  const { account, entry } = subject;
  const key = keyOf(subject);
  const [blank] = useState(() => ({
    seed: entry?.id ?? crypto.randomUUID(),
    values: entry === null ? emptyValues : reversalValues(entry.amount),
    lost: null,
  }));
  const [draft, setDraft] = useState(drafts.get(key) ?? null);
  return {
    key,
    draft,
    blank,
    update: (changes: Partial<AdjustDraft>) => {
      const next = { ...blank, basis: account, ...drafts.get(key), ...changes };
      drafts.set(key, next);
      setDraft(next);
    },
    /** Asked of the drafts, not of the last render: answers arrive after the form has gone, too. */
    isLost: () => (drafts.get(key)?.lost ?? null) !== null,
    /** A new intent has a marker of its own; taking back the same entry is the same intent again. */
    newSeed: () => entry?.id ?? crypto.randomUUID(),
    discard: () => {
      drafts.delete(key);
      forgetPending(key);
    },
  };
}

/** Whether two readings of an account lead to the same decision, whatever else moved its revision on. */
export function showsTheSame(one: Basis, other: Basis): boolean {
  return (
    one.points.balance === other.points.balance &&
    one.tier.points === other.tier.points &&
    one.tier.id === other.tier.id
  );
}
