import { describe, expect, it } from 'vitest';
import { sampleReward } from '../../tests/support/sample-program';
import {
  isNarrowed,
  parseStep,
  printStep,
  rewardSearch,
  searchRewards,
  type RewardSearch,
} from './reward-search';

const cost = (costInPoints: number) => [{ tierId: null, costInPoints, value: 5 }];
const tea = sampleReward({ id: 'tea', name: 'Free tea', prices: cost(90) });
const coffee = sampleReward({ id: 'coffee', name: 'Coffee', prices: cost(900), active: false });
const share = sampleReward({ id: 'share', name: 'A share off', kind: 'PERCENTAGE', prices: [] });

function search(changes: Partial<RewardSearch>): string[] {
  const query = { ...rewardSearch.parse({}), ...changes };
  return searchRewards([tea, coffee, share], query, ({ id }) => id === 'tea').map(({ id }) => id);
}

describe('the list of rewards', () => {
  it('is by name, unless it is sorted otherwise', () => {
    expect(search({})).toEqual(['share', 'coffee', 'tea']);
    expect(search({ order: 'DESC' })).toEqual(['tea', 'coffee', 'share']);
  });

  it('puts what the base tier cannot have last, whichever way costs are sorted', () => {
    expect(search({ sort: 'cost' })).toEqual(['tea', 'coffee', 'share']);
    expect(search({ sort: 'cost', order: 'DESC' })).toEqual(['coffee', 'tea', 'share']);
  });

  it('is by name among rewards that cost the same, whichever way costs are sorted', () => {
    const cake = sampleReward({ id: 'cake', name: 'Cake', prices: cost(90) });
    const found = (order: 'ASC' | 'DESC') =>
      searchRewards([tea, cake], { ...rewardSearch.parse({}), sort: 'cost', order }, () => false);

    expect(found('ASC')).toEqual([cake, tea]);
    expect(found('DESC')).toEqual([cake, tea]);
  });

  it.each<[Partial<RewardSearch>, string[]]>([
    [{ q: ' FREE ' }, ['tea']],
    [{ status: 'active' }, ['share', 'tea']],
    [{ status: 'inactive' }, ['coffee']],
    [{ kind: 'PERCENTAGE' }, ['share']],
    [{ attention: 'warned' }, ['tea']],
    [{ q: 'free', status: 'inactive' }, []],
  ])('is narrowed by %o', (changes, found) => {
    expect(search(changes)).toEqual(found);
    expect(isNarrowed({ ...rewardSearch.parse({}), ...changes })).toBe(true);
  });

  it('is whole for a link that makes no sense', () => {
    const query = rewardSearch.parse({ status: 'maybe', sort: 'age', task: 'dance' });

    expect(query).toEqual(rewardSearch.parse({}));
    expect(isNarrowed(query)).toBe(false);
  });
});

describe('the step of the panel', () => {
  it.each([
    ['/', { reward: '', task: '' }],
    ['new/', { reward: '', task: 'new' }],
    ['new/tea', { reward: 'tea', task: 'new' }],
    ['edit/tea', { reward: 'tea', task: 'edit' }],
    ['/what/ever', { reward: 'what/ever', task: '' }],
  ] as const)('is "%s" for %o, and back', (word, step) => {
    expect(printStep(step)).toBe(word);
    expect(parseStep(word)).toEqual(step);
  });

  it('is none while somebody says what an order costs', () => {
    expect(printStep({ reward: '', task: 'order' })).toBe('/');
  });
});
