import type { Fields } from '../query-language';

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/query-loyalty-accounts */
export const ACCOUNT_QUERY_FIELDS = {
  id: 'id',
  contactId: 'id',
  'contact.id': 'id',
  memberId: 'id',
  'points.balance': 'number',
  'points.earned': 'number',
  'points.adjusted': 'number',
  'points.redeemed': 'number',
  'points.expired': 'number',
  'tier.id': 'id',
  'pointsExpiration.expirationDate': 'date',
  'pointsExpiration.expiringPointsAmount': 'number',
  createdDate: 'date',
  lastActivityDate: 'date',
} as const satisfies Fields;

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/search-accounts */
export const ACCOUNT_SEARCH_FIELDS = {
  'contact.id': 'id',
  'contact.name': 'text',
  'contact.email': 'text',
  'contact.displayName': 'text',
  'points.balance': 'number',
  'points.redeemed': 'number',
  'pointsExpiration.expirationDate': 'date',
  lastActivityDate: 'date',
  updatedDate: 'date',
} as const satisfies Fields;

/** The fields that free text is looked for in. */
export const SEARCHABLE_FIELDS = ['contact.name', 'contact.email'] as const;
