import { z } from 'zod';
import { loyalty } from './loyalty-client';
import { toAccount } from './map-account';
import { required } from './read-answer';

const PAGE_SIZE = 100;

export const balanceSampleInput = z.strictObject({
  /** Null is the base tier. */
  tierId: z.guid().nullable(),
  /** Where to begin among the ids: drawn at random, it makes a fair sample, because ids are random themselves. */
  startId: z.guid(),
});

/** Goes up from the starting id, and on from the lowest id when the highest is reached. */
export async function sampleBalances({
  tierId,
  startId,
}: z.output<typeof balanceSampleInput>): Promise<number[]> {
  const ofTier = { 'tier.id': tierId ?? { $exists: false } };
  const first = await readBalances({ ...ofTier, _id: { $gte: startId } });
  const second = first.last
    ? await readBalances({ ...ofTier, _id: { $gt: first.last } })
    : await readBalances({ ...ofTier, _id: { $lt: startId } });
  return [...first.balances, ...second.balances];
}

/** `last` is the last id read when there may be others after it. */
async function readBalances(filter: Record<string, unknown>) {
  const { loyaltyAccounts } = await loyalty.queryAccounts({
    filter,
    sort: [{ fieldName: '_id', order: 'ASC' }],
    cursorPaging: { limit: PAGE_SIZE },
  });
  const accounts = required(loyaltyAccounts, 'loyaltyAccounts').map(toAccount);
  return {
    balances: accounts.map(({ points }) => points.balance),
    last: accounts.length < PAGE_SIZE ? null : (accounts.at(-1)?.id ?? null),
  };
}
