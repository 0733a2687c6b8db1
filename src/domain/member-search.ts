import { z } from 'zod';
import { accountFilters, type AccountFilters } from './account-filters';
import type { AccountSort } from './account-sort';
import { MAX_SEARCH_LENGTH, toSearchExpression } from './search-expression';

const { type, activity, expiry } = accountFilters.shape;
const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .catch('');

/** What the members' list shows, as the page's address holds it. A link may hold anything, so nothing is refused. */
export const memberSearch = z.object({
  /** Words of a name or an email. */
  q: z.string().catch(''),
  /** The id of a tier, or `base`. */
  tier: z.string().max(36).catch(''),
  type: type.catch(''),
  /** The least and the most balance, as typed. */
  min: digits,
  max: digits,
  activity: activity.catch(''),
  expiry: expiry.catch(''),
  /** Whether the balance reaches a reward. */
  reward: z.enum(['', 'within', 'beyond']).catch(''),
  /** Who is near the next tier. */
  next: z.enum(['', 'near']).catch(''),
  sort: z.enum(['lastActivityDate', 'balance', 'nextExpiry']).catch('lastActivityDate'),
  order: z.enum(['ASC', 'DESC']).catch('DESC'),
  /** The columns that are not shown, separated by commas. */
  hide: z.string().catch(''),
  /** The account whose panel is open; empty for none. */
  member: z.string().catch(''),
  /** A contact whose account is to be opened beside the list, and made if there is none; empty for none. */
  contactId: z.string().catch(''),
  /** What is being done in the panel; `add` is about nobody yet. */
  task: z.enum(['', 'adjust', 'reverse', 'redeem', 'coupon', 'checkout', 'why', 'add']).catch(''),
  /** The kind of entries that the history shows; empty for all. */
  history: z.enum(['', 'EARN', 'REDEEM', 'ADJUST', 'REFUND', 'EXPIRE']).catch(''),
  /** The entry of the history that is being taken back. */
  entry: z.string().catch(''),
  /** The reward that is being redeemed, or the coupon that is shown or used; empty for none. */
  item: z.string().catch(''),
});

export type MemberSearch = z.output<typeof memberSearch>;

/** The part of the address that says who is listed, apart from the words. */
export const NO_MEMBER_FILTERS = {
  tier: '',
  type: '',
  min: '',
  max: '',
  activity: '',
  expiry: '',
  reward: '',
  next: '',
} as const satisfies Partial<MemberSearch>;

/** Whether anything but words limits who is listed. */
export function isFiltered(query: MemberSearch): boolean {
  const { tier, min, max, reward, next } = query;
  return [tier, query.type, min, max, query.activity, query.expiry, reward, next].some(
    (value) => value !== '',
  );
}

/**
 * The words that will be looked for, apart from how they were typed: a space or a comma after a word is no new search,
 * and a question mark alone is none.
 */
export function toSearchText(typed: string): string {
  return toSearchExpression(toSearchExpression(typed).slice(0, MAX_SEARCH_LENGTH));
}

type MemberSort = AccountSort & { field: MemberSearch['sort'] };

/** Sorted by expiry only where all who are listed have one: accounts without stand before all others in Wix's order. */
export function toAccountSort({
  sort,
  order,
  expiry: within,
}: Pick<MemberSearch, 'sort' | 'order' | 'expiry'>): MemberSort {
  const canSort = sort !== 'nextExpiry' || within.startsWith('within');
  return canSort ? { field: sort, order } : { field: 'lastActivityDate', order: 'DESC' };
}

/** What some filters are measured by; null while it is not known. */
export type FilterMeasures = {
  costs: NonNullable<AccountFilters['reach']>['costs'] | null;
  /** Empty while tiers are off. */
  thresholds: number[] | null;
};

/** The filters of the address; null while what they are measured by is not known. */
export function toAccountFilters(
  query: MemberSearch,
  { costs, thresholds }: FilterMeasures,
): AccountFilters | null {
  const reach = toReach(query.reward, costs);
  const near = query.next === '' ? [] : thresholds;
  if (reach === undefined || near === null) return null;
  return {
    tier: query.tier,
    type: query.type,
    balanceMin: toBound(query.min),
    balanceMax: toBound(query.max),
    activity: query.activity,
    expiry: query.expiry,
    reach,
    near: near.length === 0 ? null : near,
  };
}

/** Undefined while the costs are not known. */
function toReach(
  reward: MemberSearch['reward'],
  costs: FilterMeasures['costs'],
): AccountFilters['reach'] | undefined {
  if (reward === '') return null;
  return costs === null ? undefined : { within: reward === 'within', costs };
}

function toBound(typed: string): number | null {
  return typed === '' ? null : Number(typed);
}
