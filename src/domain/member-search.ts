import { z } from 'zod';
import type { AccountSort } from './account-sort';

const MAX_SEARCH_LENGTH = 100;

/** What the members' list shows, as the page's address holds it. A link may hold anything, so nothing is refused. */
export const memberSearch = z.object({
  /** Words of a name or an email. */
  q: z.string().catch(''),
  sort: z.enum(['lastActivityDate', 'balance']).catch('lastActivityDate'),
  order: z.enum(['ASC', 'DESC']).catch('DESC'),
  /** The account whose panel is open; empty for none. */
  member: z.string().catch(''),
  /** What is being done in the panel. */
  task: z.enum(['', 'adjust', 'reverse', 'redeem', 'coupon', 'checkout']).catch(''),
  /** The entry of the history that is being taken back. */
  entry: z.string().catch(''),
  /** The reward that is being redeemed, or the coupon that is shown or used; empty for none. */
  item: z.string().catch(''),
});

export type MemberSearch = z.output<typeof memberSearch>;

/**
 * The words to look for, apart from how they were spaced, so that a space typed after a word is no new search. The
 * loyalty service takes 100 characters.
 */
export function toSearchText(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, MAX_SEARCH_LENGTH).trim();
}

export function toAccountSort({ sort, order }: Pick<MemberSearch, 'sort' | 'order'>): AccountSort {
  return { field: sort, order };
}
