import type { AccountPage } from '../domain/account';
import type { AccountFilters } from '../domain/account-filters';
import { canSortWhileSearching, type AccountSort } from '../domain/account-sort';
import { toQueryConditions, toSharedConditions } from './account-conditions';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { required } from './read-answer';

/** One page of accounts; `now` is what the filters' days count from, in milliseconds since the epoch. */
export type AccountsRequest = {
  search: string;
  filters: AccountFilters;
  sort: AccountSort;
  cursor: string | null;
  limit: number;
  now: number;
};

type Page = Pick<AccountPage, 'accounts' | 'nextCursor'>;

/** By Wix's Query, which knows every filter but words. */
export async function queryPage(request: AccountsRequest): Promise<Page> {
  const { filters, sort, cursor, limit, now } = request;
  const conditions = [...toSharedConditions(filters, now), ...toQueryConditions(filters)];
  const { loyaltyAccounts, pagingMetadata } = await loyalty.queryAccounts(
    cursor === null
      ? {
          ...(conditions.length > 0 && { filter: { $and: conditions } }),
          sort: [toSorting(sort)],
          cursorPaging: { limit },
        }
      : { cursorPaging: { limit, cursor } },
  );
  return {
    accounts: required(loyaltyAccounts, 'loyaltyAccounts').map(toAccount),
    nextCursor: pagingMetadata?.cursors?.next ?? null,
  };
}

/** By Wix's Search, which knows words and the filters that both know. */
export async function searchPage(request: AccountsRequest): Promise<Page> {
  const { search, filters, sort, cursor, limit, now } = request;
  const conditions = toSharedConditions(filters, now);
  const { accounts, pagingMetadata } = await loyalty.searchAccounts(
    cursor === null
      ? {
          search: toSearch(search),
          ...(conditions.length > 0 && { filter: { $and: conditions } }),
          sort: [toSearchSorting(sort)],
          cursorPaging: { limit },
        }
      : { cursorPaging: { limit, cursor } },
  );
  return {
    accounts: required(accounts, 'accounts').map(toAccount),
    nextCursor: pagingMetadata?.cursors?.next ?? null,
  };
}

/** How many match the words and the filters that Search knows. */
export async function countMatches({ search, filters, now }: AccountsRequest): Promise<number> {
  const conditions = toSharedConditions(filters, now);
  const { count } = await loyalty.countAccounts({
    ...(search !== '' && { search: toSearch(search) }),
    ...(conditions.length > 0 && { filter: { $and: conditions } }),
  });
  return required(count, 'count');
}

/** Without `fields` Wix looks through all that it can: name and e-mail. */
function toSearch(expression: string) {
  return { expression, mode: 'AND' as const };
}

const SEARCH_FIELDS = {
  lastActivityDate: 'lastActivityDate',
  balance: 'points.balance',
  nextExpiry: 'pointsExpiration.expirationDate',
} as const;

/** A new object each time: the SDK renames fields inside the one that it gets. */
function toSorting({ field, order }: AccountSort) {
  const names = { ...SEARCH_FIELDS, createdDate: '_createdDate' } as const;
  return { fieldName: names[field], order };
}

function toSearchSorting({ field, order }: AccountSort) {
  if (!canSortWhileSearching(field)) {
    throw new Error(`The schema let ${field} through`);
  }
  return { fieldName: SEARCH_FIELDS[field], order };
}
