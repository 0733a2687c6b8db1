import { z } from 'zod';
import type { BalanceCount } from '../domain/balances';
import { loyalty } from './loyalty-client';
import { required } from './read-answer';

/** The most buckets that Wix's search takes. */
export const MAX_BOUNDS = 50;

export const balanceBoundsInput = z.strictObject({
  bounds: z.array(z.int().min(0).max(999_999_999)).min(1).max(MAX_BOUNDS),
});

/** One search with an aggregation: each bucket reaches to the next bound, the last one to the top. */
export async function countBalances({
  bounds,
}: z.output<typeof balanceBoundsInput>): Promise<BalanceCount[]> {
  const ascending = [...new Set(bounds)].sort((a, b) => a - b);
  const { aggregationData } = await loyalty.searchAccounts({
    cursorPaging: { limit: 1 },
    aggregations: [
      {
        name: 'balances',
        type: 'RANGE',
        fieldPath: 'points.balance',
        range: {
          buckets: ascending.map((from, index) => {
            const to = ascending[index + 1];
            return to === undefined ? { from } : { from, to };
          }),
        },
      },
    ],
  });
  const [found] = required(aggregationData?.results, 'aggregationData.results');
  const ranges = required(found?.ranges?.results, 'aggregationData.ranges.results');
  const countFrom = new Map(ranges.map(({ from, count }) => [from ?? 0, count ?? 0]));
  return ascending.map((points) => ({
    points,
    accounts: ascending
      .filter((bound) => bound >= points)
      .reduce((sum, bound) => sum + required(countFrom.get(bound), 'aggregationData.ranges'), 0),
  }));
}
