import { z } from 'zod';
import type { ChangedTierPoints, TierPointsPage, TierPointsSurvey } from '../domain/tier-points';
import { loyalty } from './loyalty-client';
import { required } from './read-answer';

const PAGE_SIZE = 100;
/** Half of what one incoming request has for the loyalty service, which also pays for telemetry. */
export const MAX_RANGES = 8;
/** One page follows from the other, so these take their time. */
export const MAX_CHANGE_PAGES = 8;

/** How many members there are, and by what their accounts are recognised. */
export async function surveyTierPoints(): Promise<TierPointsSurvey> {
  const [{ count }, oldest, latest] = await Promise.all([
    loyalty.countAccounts(),
    loyalty.queryAccounts({
      sort: [{ fieldName: '_createdDate', order: 'ASC' }],
      cursorPaging: { limit: 1 },
    }),
    loyalty.searchAccounts({
      sort: [{ fieldName: '_updatedDate', order: 'DESC' }],
      cursorPaging: { limit: 1 },
    }),
  ]);
  const first = required(oldest.loyaltyAccounts, 'loyaltyAccounts')[0];
  const last = required(latest.accounts, 'accounts')[0];
  return {
    members: required(count, 'count'),
    programKey: first ? `${first._id ?? ''}@${first._createdDate?.toISOString() ?? ''}` : null,
    lastChange: last?._updatedDate?.toISOString() ?? null,
  };
}

export const tierPointsInput = z.strictObject({
  /** Parts of the id space: above `after`, up to `until`; null is the end of the space. */
  ranges: z
    .array(z.strictObject({ after: z.guid().nullable(), until: z.guid().nullable() }))
    .min(1)
    .max(MAX_RANGES),
});

type Range = z.output<typeof tierPointsInput>['ranges'][number];

/** The first hundred members of each range, by id. */
export function readRanges({
  ranges,
}: z.output<typeof tierPointsInput>): Promise<TierPointsPage[]> {
  return Promise.all(ranges.map(readRange));
}

async function readRange({ after, until }: Range): Promise<TierPointsPage> {
  const bounds = { ...(after !== null && { $gt: after }), ...(until !== null && { $lte: until }) };
  const { loyaltyAccounts, pagingMetadata } = await loyalty.queryAccounts({
    ...(Object.keys(bounds).length > 0 && { filter: { _id: bounds } }),
    sort: [{ fieldName: '_id', order: 'ASC' }],
    cursorPaging: { limit: PAGE_SIZE },
  });
  const accounts = required(loyaltyAccounts, 'loyaltyAccounts');
  return { ...toColumns(accounts), isLast: !pagingMetadata?.cursors?.next };
}

export const changesInput = z.strictObject({
  /** Server time; changes at this very moment are included. */
  since: z.iso.datetime(),
  /** From the answer before; it belongs to the `since` it was given for. */
  cursor: z.string().max(16_000).nullable(),
});

/** Members who changed, oldest change first, up to eight hundred at once. */
export async function readChanges({
  since,
  cursor,
}: z.output<typeof changesInput>): Promise<ChangedTierPoints> {
  const found: ChangedTierPoints = { ids: [], points: [], lastChange: null, nextCursor: cursor };
  for (let page = 0; page < MAX_CHANGE_PAGES; page += 1) {
    const { accounts, pagingMetadata } = await loyalty.searchAccounts(
      found.nextCursor === null
        ? {
            filter: { _updatedDate: { $gte: new Date(since) } },
            sort: [{ fieldName: '_updatedDate', order: 'ASC' }],
            cursorPaging: { limit: PAGE_SIZE },
          }
        : { cursorPaging: { limit: PAGE_SIZE, cursor: found.nextCursor } },
    );
    const changed = required(accounts, 'accounts');
    const { ids, points } = toColumns(changed);
    found.ids.push(...ids);
    found.points.push(...points);
    found.lastChange = changed.at(-1)?._updatedDate?.toISOString() ?? found.lastChange;
    found.nextCursor = pagingMetadata?.cursors?.next ?? null;
    if (found.nextCursor === null) break;
  }
  return found;
}

type PointedAccount = { _id?: string; tier?: { points?: number } };

function toColumns(accounts: readonly PointedAccount[]): { ids: string[]; points: number[] } {
  return {
    ids: accounts.map(({ _id }) => required(_id, 'account.id')),
    points: accounts.map(({ tier }) => tier?.points ?? 0),
  };
}
