import type { z } from 'zod';
import { memberSearch, type MemberSearch } from './member-search';

/** The part of the address that a view keeps: who is listed and how, and nothing of what is open beside it. */
export const memberView = memberSearch.omit({
  member: true,
  contactId: true,
  task: true,
  history: true,
  entry: true,
  item: true,
});

export type MemberView = z.output<typeof memberView>;

const EVERYBODY = memberView.parse({});

/** Questions that owners ask again and again. */
export const MEMBER_VIEWS = {
  all: EVERYBODY,
  nearPromotion: { ...EVERYBODY, next: 'near' },
  expiringSoon: { ...EVERYBODY, expiry: 'within-30', sort: 'nextExpiry', order: 'ASC' },
  /** Points at hand, and no activity for a quarter of a year. */
  goingQuiet: { ...EVERYBODY, activity: 'not-90', min: '1', sort: 'balance' },
  canRedeem: { ...EVERYBODY, type: 'member', reward: 'within', sort: 'balance' },
  /** Visitors whose points would buy something. */
  cannotRedeem: { ...EVERYBODY, type: 'visitor', reward: 'within', sort: 'balance' },
} as const satisfies Record<string, MemberView>;

export type MemberViewName = keyof typeof MEMBER_VIEWS;

export const MEMBER_VIEW_NAMES = [
  'all',
  'nearPromotion',
  'expiringSoon',
  'goingQuiet',
  'canRedeem',
  'cannotRedeem',
] as const satisfies readonly MemberViewName[];

/** Whether an address, or a view, shows what the view shows. */
export function isSameView(query: MemberSearch | MemberView, view: MemberView): boolean {
  return JSON.stringify(memberView.parse(query)) === JSON.stringify(memberView.parse(view));
}
