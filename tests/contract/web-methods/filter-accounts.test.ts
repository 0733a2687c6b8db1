import { beforeEach, describe, expect, it } from 'vitest';
import { countMembers, listAccounts, narrowAccounts } from '../../../src/backend/accounts.web';
import { listRewards } from '../../../src/backend/rewards.web';
import { getTiersProgram } from '../../../src/backend/tiers.web';
import type { Account } from '../../../src/domain/account';
import {
  cheapestRewards,
  NO_FILTERS,
  planList,
  simplifyFilters,
  type AccountFilters,
} from '../../../src/domain/account-filters';
import { dataOf, emulateBackend, errorOf } from './emulate-backend';

await emulateBackend({ seed: 'typical' });
const DAY_MS = 86_400_000;
const now = Date.now();
let everybody: Account[] = [];
let thresholds: number[] = [];
let tierId = '';
let costs: ReturnType<typeof cheapestRewards> = [];

beforeEach(async () => {
  everybody = await readAll('', NO_FILTERS);
  const tiers = await dataOf(getTiersProgram());
  thresholds = tiers.tiers.map(({ requiredPoints }) => requiredPoints);
  tierId = String(tiers.tiers[0]?.id);
  costs = cheapestRewards((await dataOf(listRewards())).rewards, tiers);
});

/** Whatever call serves it, page by page. */
async function readAll(search: string, filters: AccountFilters): Promise<Account[]> {
  const input = { ...byBalance, search, filters };
  if (planList(search, simplifyFilters(filters)).call === 'narrow') {
    return (await dataOf(narrowAccounts(input))).accounts;
  }
  const found: Account[] = [];
  let cursor: string | null = null;
  do {
    const page: { accounts: Account[]; nextCursor: string | null } = await dataOf(
      listAccounts({ ...input, cursor }),
    );
    found.push(...page.accounts);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

const idsOf = (accounts: Account[]) => accounts.map(({ id }) => id).sort();
const since = (date: string | null) => (date === null ? Infinity : now - Date.parse(date));
const until = (account: Account) =>
  account.nextExpiry === null ? Infinity : Date.parse(account.nextExpiry.date) - now;
const canAfford = ({ tier, points }: Account) =>
  points.balance >= (costs.find((cost) => cost.tierId === tier.id)?.cost ?? Infinity);

const byBalance = {
  sort: { field: 'balance', order: 'DESC' },
  cursor: null,
  limit: 50,
} as const;

const CASES: [string, () => Partial<AccountFilters>, (account: Account) => boolean][] = [
  ['a tier', () => ({ tier: tierId }), ({ tier }) => tier.id === tierId],
  ['the base tier', () => ({ tier: 'base' }), ({ tier }) => tier.id === null],
  ['site members', () => ({ type: 'member' }), ({ memberId }) => memberId !== null],
  ['visitors', () => ({ type: 'visitor' }), ({ memberId }) => memberId === null],
  [
    'a range of balances',
    () => ({ balanceMin: 50, balanceMax: 400 }),
    ({ points }) => points.balance >= 50 && points.balance <= 400,
  ],
  [
    'lately active',
    () => ({ activity: 'within-30' }),
    ({ lastActivityDate }) => since(lastActivityDate) <= 30 * DAY_MS,
  ],
  [
    'long quiet',
    () => ({ activity: 'not-90' }),
    ({ lastActivityDate }) => since(lastActivityDate) > 90 * DAY_MS,
  ],
  ['expiring', () => ({ expiry: 'within-90' }), (account) => until(account) <= 90 * DAY_MS],
  ['never expiring', () => ({ expiry: 'none' }), ({ nextExpiry }) => nextExpiry === null],
  ['within reach of a reward', () => ({ reach: { within: true, costs } }), canAfford],
  [
    'out of reach of all rewards',
    () => ({ reach: { within: false, costs } }),
    (account) => !canAfford(account),
  ],
  [
    'near promotion',
    () => ({ near: thresholds }),
    ({ tier }) => {
      const next = thresholds.find((threshold) => threshold > tier.points) ?? Infinity;
      const from = thresholds.findLast((threshold) => threshold <= tier.points) ?? 0;
      return next < Infinity && next - tier.points <= (next - from) / 5;
    },
  ],
  [
    'visitors of a tier with some points who can redeem',
    () => ({ type: 'visitor', tier: 'base', balanceMin: 1, reach: { within: true, costs } }),
    (account) => account.memberId === null && account.tier.id === null && canAfford(account),
  ],
];

describe('filtering members', () => {
  it('lists exactly those who pass, with words and without', async () => {
    const fitting = new Set(idsOf(await readAll('a', NO_FILTERS)));
    for (const [name, filters, passes] of CASES) {
      const wanted = { ...NO_FILTERS, ...filters() };
      const listed = idsOf(await readAll('', wanted));
      const found = idsOf(await readAll('a', wanted));

      const expected = everybody.filter(passes);
      expect({ name, listed }).toEqual({ name, listed: idsOf(expected) });
      expect({ name, found }).toEqual({
        name,
        found: idsOf(expected).filter((id) => fitting.has(id)),
      });
      expect(expected, name).not.toHaveLength(0);
    }
  });

  it('counts them exactly, or says that it cannot', async () => {
    for (const [name, filters, passes] of CASES) {
      const wanted = { ...NO_FILTERS, ...filters() };
      const plan = planList('', simplifyFilters(wanted));
      const input = { ...byBalance, search: '', filters: wanted };
      const { total } = await dataOf(
        plan.call === 'narrow' ? narrowAccounts(input) : listAccounts(input),
      );

      const count = everybody.filter(passes).length;
      const isUncounted = plan.call === 'query' && plan.total === 'reading' && count > 100;
      expect({ name, total }).toEqual({ name, total: isUncounted ? null : count });
    }
  });

  it('counts on request what Wix has no count for', async () => {
    const filters = { ...NO_FILTERS, type: 'member' } as const;

    const counted = await dataOf(countMembers({ filters, cursor: null }));

    const members = everybody.filter(({ memberId }) => memberId !== null);
    expect(counted).toEqual({ count: members.length, nextCursor: null });
  });

  it('refuses to combine in one call what Wix cannot', async () => {
    const filters = { ...NO_FILTERS, tier: 'base' };
    const answer = listAccounts({ ...byBalance, search: 'ann', filters });

    expect(await errorOf(answer)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'filters' }],
    });
  });
});
