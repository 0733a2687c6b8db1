import { z } from 'zod';
import { priceIn, type Reward } from './reward';

/** What the Rewards page shows, as its address holds it. A link may hold anything, so nothing is refused. */
export const rewardSearch = z.object({
  /** Part of a name. */
  q: z.string().catch(''),
  status: z.enum(['', 'active', 'inactive']).catch(''),
  kind: z.enum(['', 'FIXED_AMOUNT', 'PERCENTAGE', 'FREE_SHIPPING', 'FLEXIBLE', 'OTHER']).catch(''),
  /** Only rewards that have a warning. */
  attention: z.enum(['', 'warned']).catch(''),
  sort: z.enum(['name', 'cost']).catch('name'),
  order: z.enum(['ASC', 'DESC']).catch('ASC'),
  /** The reward whose panel is open, or of which a new one is a copy; empty for none. */
  reward: z.string().catch(''),
  /** What is being done: in the panel, or saying what a typical order costs. */
  task: z.enum(['', 'new', 'edit', 'order']).catch(''),
});

export type RewardSearch = z.output<typeof rewardSearch>;

/** What the panel beside the list is about. */
export type RewardStep = Pick<RewardSearch, 'reward'> & { task: '' | 'new' | 'edit' };

/** The part of the address that opens the panel, as one word: `/` while it is closed. */
export function printStep({ reward, task }: Pick<RewardSearch, 'reward' | 'task'>): string {
  return `${task === 'order' ? '' : task}/${reward}`;
}

export function parseStep(word: string): RewardStep {
  const task = word.slice(0, word.indexOf('/'));
  return {
    reward: word.slice(task.length + 1),
    task: task === 'new' || task === 'edit' ? task : '',
  };
}

type Query = Pick<RewardSearch, 'q' | 'status' | 'kind' | 'attention' | 'sort' | 'order'>;

/** Whether the list is narrowed down at all. */
export function isNarrowed({ q, status, kind, attention }: Query): boolean {
  return [q.trim(), status, kind, attention].some((value) => value !== '');
}

/** The rewards that the query lets through, in its order. `isWarned` tells which have a warning. */
export function searchRewards(
  rewards: readonly Reward[],
  query: Query,
  isWarned: (reward: Reward) => boolean,
): Reward[] {
  const words = query.q.trim().toLocaleLowerCase();
  return rewards
    .filter(({ name }) => name.toLocaleLowerCase().includes(words))
    .filter(({ active }) => query.status === '' || active === (query.status === 'active'))
    .filter(({ kind }) => query.kind === '' || kind === query.kind)
    .filter((reward) => query.attention === '' || isWarned(reward))
    .toSorted((one, other) => compare(one, other, query));
}

/** Rewards that the base tier cannot have come last, whichever way the costs are sorted. */
function compare(one: Reward, other: Reward, { sort, order }: Query): number {
  const sign = order === 'ASC' ? 1 : -1;
  const byName = one.name.localeCompare(other.name);
  if (sort === 'name') return sign * byName;
  const costs = [one, other].map((reward) => priceIn(reward, null)?.costInPoints);
  const [cost, otherCost] = costs;
  if (cost === undefined || otherCost === undefined) {
    return Number(cost === undefined) - Number(otherCost === undefined) || byName;
  }
  return sign * (cost - otherCost) || byName;
}
