import { z } from 'zod';
import { defineHandler } from '../handler';
import { cursorPagingInQueryString, listByCursor } from '../paging';
import { formatReward } from './format-reward';
import { REWARD_FIELDS } from './reward-fields';

const list = {
  method: 'rewards.listRewards',
  fields: REWARD_FIELDS,
  defaultSort: { fieldName: 'createdDate', order: 'DESC' },
} as const;

/** Active rewards only: whether Wix lists inactive ones is unknown, and nobody may rely on it. */
export const listRewards = defineHandler({
  method: list.method,
  input: z.strictObject({ cursorPaging: cursorPagingInQueryString.optional() }),
  run: ({ cursorPaging }, { engine }) => {
    const filter = cursorPaging?.cursor ? undefined : { active: true };
    const { items, pagingMetadata } = listByCursor(
      list,
      { filter, cursorPaging },
      engine.store.rewards.page,
    );
    const { count, cursors } = pagingMetadata;
    return {
      rewards: items.map(formatReward),
      pagingMetadata: { count, tooManyToCount: false, cursors },
    };
  },
});
