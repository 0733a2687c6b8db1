import { EVERYTHING } from '../../engine/list-query';
import { defineHandler, NO_INPUT } from '../handler';
import { SITE_ID } from '../tokens';
import { formatReward } from './format-reward';

/** More than a site will ever have; Wix has no paging here. */
const ALL = 1_000_000;

/** Wix answers for all sites of the calling user; this user has one. */
export const bulkGetRewards = defineHandler({
  method: 'rewards.bulkGetRewards',
  input: NO_INPUT,
  run: (_input, { engine }) => {
    const { items } = engine.store.rewards.page({ where: EVERYTHING, sort: [], limit: ALL });
    return { rewardsInSite: [{ metaSiteId: SITE_ID, rewards: items.map(formatReward) }] };
  },
});
