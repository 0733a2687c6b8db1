import type { Handler } from '../handler';
import { bulkCreateRewards } from './bulk-create-rewards';
import { bulkGetRewards } from './bulk-get-rewards';
import { createReward } from './create-reward';
import { deleteReward } from './delete-reward';
import { getReward } from './get-reward';
import { listRewards } from './list-rewards';
import { queryRewards } from './query-rewards';
import { updateReward } from './update-reward';

export const rewardHandlers: readonly Handler[] = [
  createReward,
  bulkCreateRewards,
  getReward,
  bulkGetRewards,
  queryRewards,
  updateReward,
  deleteReward,
  listRewards,
];
