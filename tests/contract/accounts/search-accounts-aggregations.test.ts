import { beforeEach, describe, expect, it } from 'vitest';
import { emulateWix } from '../support/emulated-wix';
import { openAccount } from '../support/launch';
import { earn, openMember } from '../support/redemption';
import { STOPPED } from '../support/stopped-clock';

const wix = await emulateWix(STOPPED);
const { searchAccounts } = wix.asOwner.accounts;

/** Balances 10, 10, 30 and 100, earned on 15, 15, 16 January and 16 February 2026; one account without activity. */
beforeEach(async () => {
  await openMember(wix, 10);
  for (const [index, points, days] of [
    [1, 10, 0],
    [2, 30, 1],
    [3, 100, 31],
    [4, 0, 0],
  ] as const) {
    const { _id } = await openAccount(wix, index);
    if (days > 0) wix.emulator.advance({ days });
    if (points > 0) await earn(wix, _id, points);
  }
});

describe('works', () => {
  it('counts the accounts of each value, the most frequent first', async () => {
    const result = await aggregate({
      name: 'balances',
      type: 'VALUE',
      fieldPath: 'points.balance',
      value: { limit: 2 },
    });

    expect(result).toEqual({
      name: 'balances',
      type: 'VALUE',
      fieldPath: 'points.balance',
      values: {
        results: [
          { value: '10', count: 2 },
          { value: '0', count: 1 },
        ],
      },
    });
  });

  it('sorts values as numbers, not as text', async () => {
    const result = await aggregate({
      name: 'balances',
      type: 'VALUE',
      fieldPath: 'points.balance',
      value: { sortType: 'VALUE', sortDirection: 'DESC' },
    });

    expect(result?.values?.results?.map(({ value }) => value)).toEqual(['100', '30', '10', '0']);
  });

  it('puts accounts without a value into a bucket of their own, when asked to', async () => {
    const activity = { name: 'activity', type: 'VALUE', fieldPath: 'lastActivityDate' } as const;

    const without = await aggregate({ ...activity, value: {} });
    const included = await aggregate({
      ...activity,
      value: { missingValues: 'INCLUDE', includeOptions: { addToBucket: 'never' } },
    });

    expect(without?.values?.results).not.toContainEqual({ value: 'N/A', count: 1 });
    expect(included?.values?.results).toContainEqual({ value: 'never', count: 1 });
    expect(included?.values?.results).toContainEqual({
      value: '2026-01-15T12:00:00.000Z',
      count: 2,
    });
  });

  it('puts each account into the first range it is in, and shows empty ranges', async () => {
    const result = await aggregate({
      name: 'wealth',
      type: 'RANGE',
      fieldPath: 'points.balance',
      range: { buckets: [{ to: 10 }, { from: 10, to: 100 }, { from: 30 }, { from: 500 }] },
    });

    expect(result?.ranges?.results).toEqual([
      { to: 10, count: 1 },
      { from: 10, to: 100, count: 3 },
      { from: 30, count: 1 },
      { from: 500, count: 0 },
    ]);
  });

  it.each([
    ['COUNT_DISTINCT', 4],
    ['MIN', 0],
    ['MAX', 100],
  ] as const)('finds the %s of balances', async (type, value) => {
    const result = await aggregate({
      name: 'one number',
      type: 'SCALAR',
      fieldPath: 'points.balance',
      scalar: { type },
    });

    expect(result?.scalar).toEqual({ type, value });
  });

  it('answers the earliest date as a date', async () => {
    const result = await aggregate({
      name: 'first',
      type: 'SCALAR',
      fieldPath: 'lastActivityDate',
      scalar: { type: 'MIN' },
    });

    expect(result?.scalarDate).toEqual({ type: 'MIN', value: '2026-01-15T12:00:00.000Z' });
  });

  it.each([
    ['YEAR', { '2026-01-01': 4 }],
    ['MONTH', { '2026-01-01': 3, '2026-02-01': 1 }],
    ['WEEK', { '2026-01-12': 3, '2026-02-16': 1 }],
    ['DAY', { '2026-01-15': 2, '2026-01-16': 1, '2026-02-16': 1 }],
  ] as const)('counts activity by %s', async (interval, expected) => {
    const result = await aggregate({
      name: 'when',
      type: 'DATE_HISTOGRAM',
      fieldPath: 'lastActivityDate',
      dateHistogram: { interval },
    });

    expect(result?.dateHistogram?.results).toEqual(
      Object.entries(expected).map(([day, count]) => ({ value: `${day}T00:00:00.000Z`, count })),
    );
  });

  it('nests aggregations, down to a number about each combination', async () => {
    const result = await aggregate({
      name: 'both',
      type: 'NESTED',
      nested: {
        nestedAggregations: [
          {
            name: 'month',
            type: 'DATE_HISTOGRAM',
            fieldPath: 'lastActivityDate',
            dateHistogram: { interval: 'MONTH' },
          },
          {
            name: 'wealth',
            type: 'RANGE',
            fieldPath: 'points.balance',
            range: { buckets: [{ to: 20 }, { from: 20 }] },
          },
          {
            name: 'largest',
            type: 'SCALAR',
            fieldPath: 'points.balance',
            scalar: { type: 'MAX' },
          },
        ],
      },
    });

    const january = '2026-01-01T00:00:00.000Z';
    const february = '2026-02-01T00:00:00.000Z';
    expect(result?.nested?.results).toEqual([
      combination({ value: january, count: 2 }, { to: 20, count: 2 }, 10),
      combination({ value: january, count: 1 }, { from: 20, count: 1 }, 30),
      combination({ value: february, count: 1 }, { from: 20, count: 1 }, 100),
    ]);
  });

  it('counts everybody who matches, whatever the page', async () => {
    const { accounts, aggregationData } = await searchAccounts({
      filter: { 'points.balance': { $gte: 10 } },
      cursorPaging: { limit: 1 },
      aggregations: [
        {
          name: 'all',
          type: 'RANGE',
          fieldPath: 'points.balance',
          range: { buckets: [{ from: 0 }] },
        },
      ],
    });

    expect(accounts).toHaveLength(1);
    expect(aggregationData?.results?.[0]?.ranges?.results).toEqual([{ from: 0, count: 4 }]);
  });
});

describe('a date histogram', () => {
  const histogram = async (interval: 'DAY' | 'MONTH', timeZone: string) => {
    const { aggregationData } = await searchAccounts({
      aggregations: [
        {
          name: 'activity',
          type: 'DATE_HISTOGRAM',
          fieldPath: 'lastActivityDate',
          dateHistogram: { interval },
        },
      ],
      timeZone,
    });
    return aggregationData?.results?.[0]?.dateHistogram?.results;
  };

  it.each([
    ['UTC', ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z']],
    ['Europe/Sofia', ['2025-12-31T22:00:00.000Z', '2026-01-31T22:00:00.000Z']],
    ['+02:00', ['2025-12-31T22:00:00.000Z', '2026-01-31T22:00:00.000Z']],
    ['America/New_York', ['2026-01-01T05:00:00.000Z', '2026-02-01T05:00:00.000Z']],
  ])('counts by the months of %s', async (timeZone, months) => {
    expect(await histogram('MONTH', timeZone)).toEqual([
      { value: months[0], count: 3 },
      { value: months[1], count: 1 },
    ]);
  });

  it('counts by the days of a zone that is a day ahead', async () => {
    expect((await histogram('DAY', 'Pacific/Kiritimati'))?.[0]).toEqual({
      value: '2026-01-15T10:00:00.000Z',
      count: 2,
    });
  });
});

type Aggregation = NonNullable<Parameters<typeof searchAccounts>[0]['aggregations']>[number];

async function aggregate(aggregation: Aggregation) {
  const { aggregationData } = await searchAccounts({ aggregations: [aggregation] });
  return aggregationData?.results?.[0];
}

function combination(month: object, wealth: object, largest: number) {
  return {
    results: {
      month: { dateHistogram: month },
      wealth: { range: wealth },
      largest: { scalar: { value: largest } },
    },
  };
}
