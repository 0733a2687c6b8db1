import { z } from 'zod';
import { INTERVALS } from '../../engine/aggregation';
import { text } from '../fields';

const NUMBERS = ['points.balance', 'points.redeemed'] as const;
const DATES = ['updatedDate', 'lastActivityDate', 'pointsExpiration.expirationDate'] as const;
const FIELDS = [...NUMBERS, ...DATES, 'contact.id'] as const;

export type AggregatedField = (typeof FIELDS)[number];

/** Whether the field holds dates, which are answered as ISO strings. */
export function isDate(field: AggregatedField): boolean {
  return DATES.some((date) => date === field);
}

const name = text(1, 100);

const value = z.strictObject({
  name,
  type: z.literal('VALUE'),
  fieldPath: z.enum(FIELDS),
  value: z.strictObject({
    sortType: z.enum(['COUNT', 'VALUE']).default('COUNT'),
    sortDirection: z.enum(['ASC', 'DESC']).default('DESC'),
    limit: z.int().min(1).max(250).nullish(),
    missingValues: z.enum(['EXCLUDE', 'INCLUDE']).default('EXCLUDE'),
    includeOptions: z.strictObject({ addToBucket: z.string().max(20).optional() }).optional(),
  }),
});

const bucket = z
  .strictObject({ from: z.number().nullish(), to: z.number().nullish() })
  .refine(({ from, to }) => (from ?? to ?? null) !== null, 'needs from or to');

const range = z.strictObject({
  name,
  type: z.literal('RANGE'),
  fieldPath: z.enum(NUMBERS),
  range: z.strictObject({ buckets: z.array(bucket).min(1).max(50) }),
});

const scalar = z
  .strictObject({
    name,
    type: z.literal('SCALAR'),
    fieldPath: z.enum(FIELDS),
    scalar: z.strictObject({ type: z.enum(['COUNT_DISTINCT', 'MIN', 'MAX']) }),
  })
  .refine(
    ({ fieldPath, scalar: { type } }) => type === 'COUNT_DISTINCT' || fieldPath !== 'contact.id',
    {
      path: ['fieldPath'],
      message: 'has no smallest or largest value',
    },
  );

const dateHistogram = z.strictObject({
  name,
  type: z.literal('DATE_HISTOGRAM'),
  fieldPath: z.enum(DATES),
  dateHistogram: z.strictObject({ interval: z.enum(INTERVALS) }),
});

const simple = z.discriminatedUnion('type', [value, range, scalar, dateHistogram]);

/** Whether every aggregation can be told from the others in the answer. */
export function haveOwnNames(items: readonly { name: string }[]): boolean {
  return new Set(items.map((item) => item.name)).size === items.length;
}

/** A scalar says one number about a group, so nothing can be nested in it: it is the last, if there is one. */
const nested = z.strictObject({
  name,
  type: z.literal('NESTED'),
  fieldPath: z.string().max(200).optional(),
  nested: z.strictObject({
    nestedAggregations: z
      .array(simple)
      .min(2)
      .max(3)
      .refine(
        (items) => items.slice(0, -1).every(({ type }) => type !== 'SCALAR'),
        'can have a scalar in the last place only',
      )
      .refine(haveOwnNames, 'must have names of their own'),
  }),
});

/** https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/search-accounts */
export const aggregationSchema = z.discriminatedUnion('type', [simple, nested]);

export type SimpleAggregation = z.output<typeof simple>;
export type AggregationRequest = z.output<typeof aggregationSchema>;
