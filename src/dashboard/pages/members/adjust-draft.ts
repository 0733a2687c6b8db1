import { useState } from 'react';
import type { Account } from '../../../domain/account';
import { toMarker } from '../../../domain/adjustment';
import type { AdjustmentRequest } from '../../data/accounts/mutations';
import { emptyValues, type AdjustFormValues } from './adjust-form.schema';

/** One intent to adjust an account, from the first thing typed until it is saved or cancelled. */
export type AdjustDraft = {
  /** Goes with every attempt, so that what was applied can be found again. */
  marker: string;
  /** The account as the owner sees it while deciding. */
  basis: Account;
  values: AdjustFormValues;
  /** The attempt that got no answer: it may have been applied. */
  lost: AdjustmentRequest | null;
};

/** Drafts by account id: going Back, or to another member, loses nothing that was typed. */
export type Drafts = Map<string, AdjustDraft>;

export function createDrafts(): Drafts {
  return new Map();
}

export function newMarker(): string {
  return toMarker(crypto.randomUUID());
}

/** The draft of an account; null until something is typed, which also settles what the owner decides upon. */
export function useDraft(drafts: Drafts, account: Account) {
  const [blank] = useState(() => ({ marker: newMarker(), values: emptyValues, lost: null }));
  const [draft, setDraft] = useState(drafts.get(account.id) ?? null);
  return {
    draft,
    marker: draft?.marker ?? blank.marker,
    update: (changes: Partial<AdjustDraft>) => {
      const next = { ...blank, basis: account, ...drafts.get(account.id), ...changes };
      drafts.set(account.id, next);
      setDraft(next);
    },
    discard: () => {
      drafts.delete(account.id);
    },
  };
}

/** Whether two readings of an account lead to the same decision, whatever else moved its revision on. */
export function showsTheSame(one: Account, other: Account): boolean {
  return (
    one.points.balance === other.points.balance &&
    one.tier.points === other.tier.points &&
    one.tier.id === other.tier.id
  );
}
