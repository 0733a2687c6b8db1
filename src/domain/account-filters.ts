import { z } from 'zod';
import type { Account } from './account';
import type { Reward } from './reward';
import type { TiersProgram } from './tier';

/** How the base tier, which has no id, is asked for. */
export const BASE_TIER = 'base';

/** The largest balance: https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/adjust-points */
export const MAX_BALANCE = 999_999_999;

const balanceBound = z.int().min(0).max(MAX_BALANCE).nullable();

/** Which accounts are listed; an empty string and null let everybody through. Days count back or on from now. */
export const accountFilters = z.strictObject({
  tier: z.union([z.literal(''), z.literal(BASE_TIER), z.guid()]),
  type: z.enum(['', 'member', 'visitor']),
  balanceMin: balanceBound,
  balanceMax: balanceBound,
  activity: z.enum(['', 'within-30', 'within-90', 'not-30', 'not-90']),
  expiry: z.enum(['', 'within-7', 'within-30', 'within-90', 'none']),
  /** Whose balance reaches the cheapest reward of their tier, or does not; a null cost is a tier without rewards. */
  reach: z
    .strictObject({
      within: z.boolean(),
      costs: z
        .array(z.strictObject({ tierId: z.guid().nullable(), cost: z.int().min(1).nullable() }))
        .min(1)
        .max(21),
    })
    .nullable(),
  /** The thresholds above the base tier; who is near the next of them is listed. */
  near: z.array(z.int().min(1)).min(1).max(20).nullable(),
});

export type AccountFilters = z.output<typeof accountFilters>;

export const NO_FILTERS: AccountFilters = {
  tier: '',
  type: '',
  balanceMin: null,
  balanceMax: null,
  activity: '',
  expiry: '',
  reach: null,
  near: null,
};

/** The cheapest active reward of each tier that members can be in. */
export function cheapestRewards(
  rewards: readonly Reward[],
  tiers: TiersProgram,
): { tierId: string | null; cost: number | null }[] {
  const prices = rewards.filter(({ active }) => active).flatMap((reward) => reward.prices);
  const inUse = tiers.status === 'ACTIVE' ? tiers.tiers.map(({ id }) => id) : [];
  return [null, ...inUse].map((tierId) => {
    const costs = prices.filter((price) => price.tierId === tierId);
    return {
      tierId,
      cost: costs.length === 0 ? null : Math.min(...costs.map((price) => price.costInPoints)),
    };
  });
}

/**
 * Where a reward costs the same in every tier, who reaches it is a matter of the balance alone, which all of Wix's calls
 * can filter by.
 */
export function simplifyFilters(filters: AccountFilters): AccountFilters {
  const { reach, balanceMin, balanceMax } = filters;
  const cost = commonCost(reach);
  if (reach === null || cost === null) return filters;
  return reach.within
    ? { ...filters, reach: null, balanceMin: Math.max(balanceMin ?? 0, cost) }
    : { ...filters, reach: null, balanceMax: Math.min(balanceMax ?? MAX_BALANCE, cost - 1) };
}

function commonCost(reach: AccountFilters['reach']): number | null {
  const [cost = null, ...others] = new Set(reach?.costs.map((one) => one.cost));
  return others.length === 0 ? cost : null;
}

/**
 * How Wix can be asked. Its Query knows tier and membership, its Search knows words, and neither knows both; Count knows
 * what Search knows; the points that count toward a tier are in none of them. `narrow`: those whom `by` finds, if they are
 * not too many, are looked through.
 * https://dev.wix.com/docs/api-reference/crm/loyalty-program/accounts/search-accounts
 */
export type ListPlan =
  | { call: 'query'; total: 'count' | 'tier-heads' | 'reading' }
  | { call: 'search' }
  | { call: 'narrow'; by: 'query' | 'search' };

/** The most people who are looked through. */
export const MAX_NARROWED = 1500;

/** `filters` are simplified; `search` is empty when nobody is searched for. */
export function planList(search: string, filters: AccountFilters): ListPlan {
  const needsQuery = filters.tier !== '' || filters.type !== '' || filters.reach !== null;
  const isSearch = search !== '';
  if (filters.near !== null || (isSearch && needsQuery)) {
    return { call: 'narrow', by: isSearch ? 'search' : 'query' };
  }
  if (isSearch) return { call: 'search' };
  if (!needsQuery) return { call: 'query', total: 'count' };
  return { call: 'query', total: isTierAlone(filters) ? 'tier-heads' : 'reading' };
}

function isTierAlone(filters: AccountFilters): boolean {
  return isUnfiltered({ ...filters, tier: '' });
}

export function isUnfiltered(filters: AccountFilters): boolean {
  return JSON.stringify(filters) === JSON.stringify(NO_FILTERS);
}

/** No tier has a reward: then nobody reaches one, and there is nothing to ask. */
export function letsNobodyThrough({ reach }: AccountFilters): boolean {
  return reach !== null && reach.within && reach.costs.every(({ cost }) => cost === null);
}

/** What a call may not have been able to ask for, asked of an account that it found. */
export function passesNarrowing(account: Account, filters: AccountFilters): boolean {
  const { tier, type, reach, near } = filters;
  if (tier !== '' && (account.tier.id ?? BASE_TIER) !== tier) return false;
  if (type !== '' && (account.memberId === null ? 'visitor' : 'member') !== type) return false;
  if (near !== null && !isNear(account.tier.points, near)) return false;
  return reach === null || isWithinReach(account, reach.costs) === reach.within;
}

function isWithinReach(
  { tier, points }: Account,
  costs: NonNullable<AccountFilters['reach']>['costs'],
): boolean {
  const cost = costs.find(({ tierId }) => tierId === tier.id)?.cost ?? null;
  return cost !== null && points.balance >= cost;
}

/** Near: at most a fifth of the way from one threshold to the next is left. */
function isNear(points: number, thresholds: readonly number[]): boolean {
  const above = thresholds.filter((threshold) => threshold > points);
  if (above.length === 0) return false;
  const next = Math.min(...above);
  const from = Math.max(0, ...thresholds.filter((threshold) => threshold <= points));
  return next - points <= (next - from) / 5;
}
