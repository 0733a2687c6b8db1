import type { Fields } from '../query-language';

/** Wix does not say which fields can be queried: these are a guess. */
export const REWARD_FIELDS = {
  id: 'id',
  name: 'text',
  active: 'boolean',
  type: ['UNDEFINED', 'DISCOUNT_AMOUNT', 'COUPON_REWARD'],
  revision: 'number',
  createdDate: 'date',
  updatedDate: 'date',
} as const satisfies Fields;
