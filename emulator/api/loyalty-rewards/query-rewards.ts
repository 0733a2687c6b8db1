import { defineHandler } from '../handler';
import { listByCursor, queryRequestSchema } from '../paging';
import { formatReward } from './format-reward';
import { REWARD_FIELDS } from './reward-fields';

const list = {
  method: 'rewards.queryRewards',
  fields: REWARD_FIELDS,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

export const queryRewards = defineHandler({
  method: list.method,
  input: queryRequestSchema,
  run: ({ query = {} }, { engine }) => {
    const { items, pagingMetadata } = listByCursor(list, query, engine.store.rewards.page);
    return { rewards: items.map(formatReward), pagingMetadata };
  },
});
