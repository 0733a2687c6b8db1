import { z } from 'zod';
import type { Account, AccountPage } from '../domain/account';
import {
  ACCOUNT_SORT_FIELDS,
  canSortWhileSearching,
  type AccountSort,
} from '../domain/account-sort';
import { MAX_SEARCH_LENGTH, toSearchExpression } from '../domain/search-expression';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { required } from './read-answer';

export const accountListInput = z
  .strictObject({
    /** Words of the name or e-mail, in any order; empty lists everybody. */
    search: z
      .string()
      .max(1000)
      .transform(toSearchExpression)
      .pipe(z.string().max(MAX_SEARCH_LENGTH)),
    sort: z.strictObject({ field: z.enum(ACCOUNT_SORT_FIELDS), order: z.enum(['ASC', 'DESC']) }),
    /** From the page before; it belongs to the search and sort it was given for. */
    cursor: z.string().max(16_000).nullable(),
    limit: z.int().min(1).max(100),
  })
  .refine(({ search, sort }) => search === '' || canSortWhileSearching(sort.field), {
    path: ['sort', 'field'],
    message: 'Search results cannot be sorted by this field',
  });

type AccountListInput = z.output<typeof accountListInput>;

type Page = { accounts: Account[]; nextCursor: string | null };

/** Wix finds words with one method, and sorts by the created date with the other. */
export async function listAccountPage(input: AccountListInput): Promise<AccountPage> {
  const [page, { count }] = await Promise.all(
    input.search === ''
      ? [queryPage(input), loyalty.countAccounts()]
      : [searchPage(input), loyalty.countAccounts({ search: toSearch(input.search) })],
  );
  return { ...page, total: required(count, 'count') };
}

async function queryPage({ sort, cursor, limit }: AccountListInput): Promise<Page> {
  const { loyaltyAccounts, pagingMetadata } = await loyalty.queryAccounts(
    cursor === null
      ? { sort: [toSorting(sort)], cursorPaging: { limit } }
      : { cursorPaging: { limit, cursor } },
  );
  return {
    accounts: required(loyaltyAccounts, 'loyaltyAccounts').map(toAccount),
    nextCursor: pagingMetadata?.cursors?.next ?? null,
  };
}

async function searchPage({ search, sort, cursor, limit }: AccountListInput): Promise<Page> {
  const { accounts, pagingMetadata } = await loyalty.searchAccounts(
    cursor === null
      ? { search: toSearch(search), sort: [toSearchSorting(sort)], cursorPaging: { limit } }
      : { cursorPaging: { limit, cursor } },
  );
  return {
    accounts: required(accounts, 'accounts').map(toAccount),
    nextCursor: pagingMetadata?.cursors?.next ?? null,
  };
}

/** Without `fields` Wix looks through all that it can: name and e-mail. */
function toSearch(expression: string) {
  return { expression, mode: 'AND' as const };
}

/** A new object each time: the SDK renames fields inside the one that it gets. */
function toSorting({ field, order }: AccountSort) {
  const names = {
    lastActivityDate: 'lastActivityDate',
    balance: 'points.balance',
    createdDate: '_createdDate',
  } as const;
  return { fieldName: names[field], order };
}

function toSearchSorting({ field, order }: AccountSort) {
  if (!canSortWhileSearching(field)) {
    throw new Error(`The schema let ${field} through`);
  }
  const names = { lastActivityDate: 'lastActivityDate', balance: 'points.balance' } as const;
  return { fieldName: names[field], order };
}
