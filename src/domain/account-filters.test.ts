import { describe, expect, it } from 'vitest';
import { sampleAccount, withBalance } from '../../tests/support/sample-account';
import { sampleReward, sampleTiers } from '../../tests/support/sample-program';
import {
  cheapestRewards,
  letsNobodyThrough,
  NO_FILTERS,
  passesNarrowing,
  planList,
  simplifyFilters,
  type AccountFilters,
  type ListPlan,
} from './account-filters';

const sameCost = [
  { tierId: null, cost: 100 },
  { tierId: 'gold', cost: 100 },
];
const ownCosts = [
  { tierId: null, cost: 100 },
  { tierId: 'gold', cost: 50 },
];

describe('how Wix is asked for members', () => {
  const PLANS: [string, Partial<AccountFilters>, ListPlan][] = [
    ['', {}, { call: 'query', total: 'count' }],
    ['', { balanceMin: 5 }, { call: 'query', total: 'count' }],
    ['', { tier: 'gold' }, { call: 'query', total: 'tier-heads' }],
    ['', { tier: 'gold', balanceMin: 5 }, { call: 'query', total: 'reading' }],
    ['', { type: 'visitor' }, { call: 'query', total: 'reading' }],
    ['ann', {}, { call: 'search' }],
    ['ann', { activity: 'not-30' }, { call: 'search' }],
    ['ann', { tier: 'gold' }, { call: 'narrow', by: 'search' }],
    ['', { near: [500] }, { call: 'narrow', by: 'query' }],
  ];

  it.each(PLANS)('with the words "%s" and %j', (...[search, filters, plan]) => {
    expect(planList(search, { ...NO_FILTERS, ...filters })).toEqual(plan);
  });
});

describe('who reaches a reward', () => {
  it('is a matter of the balance where it costs the same for all', () => {
    const within = { ...NO_FILTERS, balanceMin: 20, reach: { within: true, costs: sameCost } };
    const beyond = { ...NO_FILTERS, reach: { within: false, costs: sameCost } };

    expect(simplifyFilters(within)).toEqual({ ...NO_FILTERS, balanceMin: 100 });
    expect(simplifyFilters({ ...within, balanceMin: 300 })).toEqual({
      ...NO_FILTERS,
      balanceMin: 300,
    });
    expect(simplifyFilters(beyond)).toEqual({ ...NO_FILTERS, balanceMax: 99 });
    expect(simplifyFilters({ ...beyond, balanceMax: 30 })).toEqual({
      ...NO_FILTERS,
      balanceMax: 30,
    });
  });

  it('depends on the tier where the costs differ', () => {
    const filters = { ...NO_FILTERS, reach: { within: true, costs: ownCosts } };
    const gold = sampleAccount({ tier: { id: 'gold', points: 2000 } });

    expect(simplifyFilters(filters)).toBe(filters);
    expect(passesNarrowing(withBalance(gold, 50, '8'), filters)).toBe(true);
    expect(passesNarrowing(withBalance(gold, 49, '8'), filters)).toBe(false);
  });

  it('is nobody where there is none', () => {
    const costs = [{ tierId: null, cost: null }];

    expect(letsNobodyThrough({ ...NO_FILTERS, reach: { within: true, costs } })).toBe(true);
    expect(letsNobodyThrough({ ...NO_FILTERS, reach: { within: false, costs } })).toBe(false);
  });

  it('is measured by the cheapest active reward of each tier in use', () => {
    const rewards = [
      sampleReward(),
      sampleReward({ id: 'tea', prices: [{ tierId: 'gold', costInPoints: 40, value: 2 }] }),
      sampleReward({
        id: 'old',
        active: false,
        prices: [{ tierId: null, costInPoints: 1, value: 1 }],
      }),
    ];

    expect(cheapestRewards(rewards, sampleTiers())).toEqual([
      { tierId: null, cost: 100 },
      { tierId: 'silver', cost: 100 },
      { tierId: 'gold', cost: 40 },
    ]);
    expect(cheapestRewards(rewards, sampleTiers({ status: 'PAUSED' }))).toEqual([
      { tierId: null, cost: 100 },
    ]);
  });
});

describe('near promotion', () => {
  it.each([
    [399, false],
    [400, true],
    [499, true],
    [500, false],
    [1700, true],
    [2000, false],
  ])('with %i points toward 500 and 2,000: %s', (points, expected) => {
    const account = sampleAccount({ tier: { id: null, points } });

    expect(passesNarrowing(account, { ...NO_FILTERS, near: [500, 2000] })).toBe(expected);
  });
});
