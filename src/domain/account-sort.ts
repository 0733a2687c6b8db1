/** The columns that the loyalty service can sort members by. */
export const ACCOUNT_SORT_FIELDS = [
  'lastActivityDate',
  'balance',
  'nextExpiry',
  'createdDate',
] as const;

export type AccountSortField = (typeof ACCOUNT_SORT_FIELDS)[number];

export type AccountSort = { field: AccountSortField; order: 'ASC' | 'DESC' };

/**
 * Whether the list can be sorted by `field` while a search text is set: Wix's Search Accounts does not
 * know the created date. https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/search-accounts
 */
export function canSortWhileSearching(
  field: AccountSortField,
): field is Exclude<AccountSortField, 'createdDate'> {
  return field !== 'createdDate';
}
