import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { post } from '../support/checkout';
import { emulateWix } from '../support/emulated-wix';

const wix = await emulateWix();
const MAX_BALANCE = {
  name: 'largest',
  type: 'SCALAR',
  fieldPath: 'points.balance',
  scalar: { type: 'MAX' },
};
const BY_BALANCE = { name: 'each', type: 'VALUE', fieldPath: 'points.balance', value: {} };

function nestingOf(...nestedAggregations: object[]) {
  return { name: 'all', type: 'NESTED', nested: { nestedAggregations } };
}

const refusalSchema = z.object({
  details: z.object({
    validationError: z.object({ fieldViolations: z.array(z.object({ field: z.string() })) }),
  }),
});

async function fieldsRefused(search: object): Promise<string[]> {
  const response = await post(wix, '/loyalty-accounts/v1/accounts/search', { search });
  expect(response.status).toBe(400);
  const { details } = refusalSchema.parse(await response.json());
  return details.validationError.fieldViolations.map(({ field }) => field);
}

describe('refuses, naming what is wrong', () => {
  it.each([
    [
      'a field that cannot be aggregated',
      { ...MAX_BALANCE, fieldPath: 'points.earned' },
      'fieldPath',
    ],
    ["the SDK's spelling of a field", { ...MAX_BALANCE, fieldPath: '_updatedDate' }, 'fieldPath'],
    ['the largest of ids', { ...MAX_BALANCE, fieldPath: 'contact.id' }, 'fieldPath'],
    [
      'ranges of dates',
      { ...BY_BALANCE, type: 'RANGE', fieldPath: 'lastActivityDate' },
      'fieldPath',
    ],
    ['a sum, which Wix does not have', { ...MAX_BALANCE, scalar: { type: 'SUM' } }, 'scalar.type'],
    ['a type that there is not', { ...MAX_BALANCE, type: 'MEDIAN' }, 'type'],
    ['a type without its part', { ...BY_BALANCE, value: undefined }, 'value'],
    ['a part of another type', { ...BY_BALANCE, scalar: { type: 'MAX' } }, 'scalar'],
    ['a nesting of one', nestingOf(MAX_BALANCE), 'nested.nestedAggregations'],
    ['a nesting within a number', nestingOf(MAX_BALANCE, BY_BALANCE), 'nested.nestedAggregations'],
    ['a nesting of one twice', nestingOf(BY_BALANCE, BY_BALANCE), 'nested.nestedAggregations'],
  ])('%s', async (_case, aggregation, field) => {
    const fields = await fieldsRefused({ aggregations: [aggregation] });

    expect(fields).toContain(`search.aggregations.0.${field}`);
  });

  it.each([
    ['more than ten aggregations', 11, (index: number) => `n${index}`],
    ['two of one name', 2, () => 'n'],
  ])('%s', async (_case, length, nameOf) => {
    const aggregations = Array.from({ length }, (_, index) => ({
      ...MAX_BALANCE,
      name: nameOf(index),
    }));

    expect(await fieldsRefused({ aggregations })).toEqual(['search.aggregations']);
  });

  it.each(['Europe/Atlantis', '+24:00'])('the time zone %s', async (timeZone) => {
    expect(await fieldsRefused({ timeZone })).toEqual(['search.timeZone']);
  });
});
