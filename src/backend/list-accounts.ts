import { z } from 'zod';
import type { AccountPage } from '../domain/account';
import {
  accountFilters,
  BASE_TIER,
  letsNobodyThrough,
  MAX_NARROWED,
  passesNarrowing,
  planList,
  simplifyFilters,
  type ListPlan,
} from '../domain/account-filters';
import { ACCOUNT_SORT_FIELDS, canSortWhileSearching } from '../domain/account-sort';
import { MAX_SEARCH_LENGTH, toSearchExpression } from '../domain/search-expression';
import { loyalty } from './loyalty-client';
import { countMatches, queryPage, searchPage, type AccountsRequest } from './read-accounts';
import { required } from './read-answer';

/** The most that Wix gives at once. */
const MAX_PAGE = 100;

export const MAX_PAGES_NARROWED = MAX_NARROWED / MAX_PAGE;

const selection = z
  .strictObject({
    /** Words of the name or e-mail, in any order; empty lists everybody. */
    search: z
      .string()
      .max(1000)
      .transform(toSearchExpression)
      .pipe(z.string().max(MAX_SEARCH_LENGTH)),
    filters: accountFilters.transform(simplifyFilters),
    sort: z.strictObject({ field: z.enum(ACCOUNT_SORT_FIELDS), order: z.enum(['ASC', 'DESC']) }),
    /** From the page before; it belongs to the search, filters and sort it was given for. */
    cursor: z.string().max(16_000).nullable(),
    limit: z.int().min(1).max(MAX_PAGE),
  })
  .refine(({ search, sort }) => search === '' || canSortWhileSearching(sort.field), {
    path: ['sort', 'field'],
    message: 'Search results cannot be sorted by this field',
  });

export const accountListInput = selection.refine(
  ({ search, filters }) => planList(search, filters).call !== 'narrow',
  { path: ['filters'], message: 'Wix cannot combine these: they have to be narrowed' },
);

export const narrowInput = selection;

const NOBODY: AccountPage = { accounts: [], nextCursor: null, total: 0, tooManyToNarrow: false };

/** Asks Wix in the one call that can answer, and counts in another; see `planList`. */
export async function listAccountPage(
  input: z.output<typeof accountListInput>,
): Promise<AccountPage> {
  if (letsNobodyThrough(input.filters)) return NOBODY;
  const plan = planList(input.search, input.filters);
  const request = { ...input, now: Date.now() };
  const [page, total] = await Promise.all(
    plan.call === 'query'
      ? [queryPage(request), countAs(plan.total, request)]
      : [searchPage(request), countMatches(request)],
  );
  return { ...page, total, tooManyToNarrow: false };
}

function countAs(
  way: Extract<ListPlan, { call: 'query' }>['total'],
  request: AccountsRequest,
): Promise<number | null> {
  switch (way) {
    case 'count':
      return countMatches(request);
    case 'tier-heads':
      return countHeads(request.filters.tier);
    case 'reading':
      return countByReading(request);
  }
}

/** Wix counts the members of each tier; a tier that it does not name has none. */
async function countHeads(tier: string): Promise<number> {
  const { tierTotals } = await loyalty.getProgramTotals();
  const heads = required(tierTotals, 'tierTotals').find(({ _id }) => (_id ?? BASE_TIER) === tier);
  return heads?.numberOfAccounts ?? 0;
}

/** Wix has no count for these filters: few are counted by reading them, more than that are not counted. */
async function countByReading(request: AccountsRequest): Promise<number | null> {
  const page = await queryPage({ ...request, cursor: null, limit: MAX_PAGE });
  return page.nextCursor === null ? page.accounts.length : null;
}

export const countInput = z.strictObject({
  filters: accountFilters.transform(simplifyFilters),
  /** Where the count before this one stopped; null begins it. */
  cursor: z.string().max(16_000).nullable(),
});

/** How many more match where Wix has no count, and where to go on counting; null at the end. */
export async function countOn({ filters, cursor }: z.output<typeof countInput>) {
  if (letsNobodyThrough(filters)) return { count: 0, nextCursor: null };
  const sort = { field: 'createdDate', order: 'ASC' } as const;
  const request = { search: '', filters, sort, limit: MAX_PAGE, now: Date.now() };
  let count = 0;
  let next = cursor;
  for (let pages = 0; pages < MAX_PAGES_NARROWED; pages += 1) {
    const page = await queryPage({ ...request, cursor: next });
    count += page.accounts.length;
    next = page.nextCursor;
    if (next === null) break;
  }
  return { count, nextCursor: next };
}

/** All of them at once, or none: a part of them would look like the whole. */
export async function narrowAccountPage(input: z.output<typeof selection>): Promise<AccountPage> {
  if (letsNobodyThrough(input.filters)) return NOBODY;
  const { search, filters } = input;
  const readPage = search === '' ? queryPage : searchPage;
  const request = { ...input, limit: MAX_PAGE, now: Date.now() };
  const accounts = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < MAX_PAGES_NARROWED; pages += 1) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage({ ...request, cursor });
    accounts.push(...page.accounts.filter((account) => passesNarrowing(account, filters)));
    cursor = page.nextCursor;
    if (cursor === null) {
      return { accounts, nextCursor: null, total: accounts.length, tooManyToNarrow: false };
    }
  }
  return { ...NOBODY, total: null, tooManyToNarrow: true };
}
