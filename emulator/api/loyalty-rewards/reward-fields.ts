import type { Fields } from '../query-language';

/** Wix does not say which fields can be queried: these are a guess. Revisions are decimal strings on the wire. */
export const REWARD_FIELDS = {
  id: 'id',
  name: 'text',
  active: 'boolean',
  type: ['UNDEFINED', 'DISCOUNT_AMOUNT', 'COUPON_REWARD'],
  revision: 'text',
  createdDate: 'date',
  updatedDate: 'date',
} as const satisfies Fields;
