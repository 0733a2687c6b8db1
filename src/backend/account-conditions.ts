import type { accounts } from '@wix/loyalty';
import { BASE_TIER, type AccountFilters } from '../domain/account-filters';

type QueryFilter = NonNullable<accounts.LoyaltyAccountQuery['filter']>;

const DAY_MS = 24 * 3_600_000;

/** What both of Wix's list calls, and its count, can be asked. New objects each time: the SDK renames fields in them. */
export function toSharedConditions(filters: AccountFilters, now: number): QueryFilter[] {
  const { balanceMin, balanceMax } = filters;
  return [
    ...(balanceMin === null ? [] : [{ 'points.balance': { $gte: balanceMin } }]),
    ...(balanceMax === null ? [] : [{ 'points.balance': { $lte: balanceMax } }]),
    ...toActivity(filters.activity, now),
    ...toExpiry(filters.expiry, now),
  ];
}

/** What only Query can be asked. */
export function toQueryConditions({ tier, type, reach }: AccountFilters): QueryFilter[] {
  return [
    ...(tier === '' ? [] : [inTier(tier === BASE_TIER ? null : tier)]),
    ...(type === '' ? [] : [{ memberId: { $exists: type === 'member' } }]),
    ...(reach === null ? [] : [{ $or: toReach(reach) }]),
  ];
}

function inTier(tierId: string | null): QueryFilter {
  return tierId === null ? { 'tier._id': { $exists: false } } : { 'tier._id': { $eq: tierId } };
}

function toReach({ within, costs }: NonNullable<AccountFilters['reach']>): QueryFilter[] {
  return costs.flatMap(({ tierId, cost }): QueryFilter[] => {
    if (cost === null) return within ? [] : [inTier(tierId)];
    const balance = within ? { $gte: cost } : { $lt: cost };
    return [{ $and: [inTier(tierId), { 'points.balance': balance }] }];
  });
}

/** Whoever was never active has not been active lately either. */
function toActivity(activity: AccountFilters['activity'], now: number): QueryFilter[] {
  if (activity === '') return [];
  const since = new Date(now - daysIn(activity) * DAY_MS);
  return activity.startsWith('within')
    ? [{ lastActivityDate: { $gte: since } }]
    : [{ $or: [{ lastActivityDate: { $lt: since } }, { lastActivityDate: { $exists: false } }] }];
}

function toExpiry(expiry: AccountFilters['expiry'], now: number): QueryFilter[] {
  if (expiry === '') return [];
  return [
    {
      'pointsExpiration.expirationDate':
        expiry === 'none'
          ? { $exists: false }
          : { $lte: new Date(now + daysIn(expiry) * DAY_MS), $exists: true },
    },
  ];
}

/** The number of days that a choice such as `within-30` names. */
function daysIn(choice: string): number {
  return Number(choice.split('-')[1]);
}
