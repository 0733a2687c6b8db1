import type { RewardStore } from '../engine/rewards';
import type { Database } from './database';

export function createRewardStore(database: Database): RewardStore {
  const { sql } = database;
  return {
    cheapestByTier: () => {
      const rows = database.all(
        sql
          .selectFrom('reward_costs')
          .innerJoin('rewards', 'rewards.id', 'reward_costs.reward_id')
          .where('rewards.active', '=', 1)
          .groupBy('tier_id')
          .select(({ fn }) => ['tier_id', fn.min<number>('cost_in_points').as('cost')]),
      );
      return new Map(rows.map((row) => [row.tier_id === BASE_TIER ? null : row.tier_id, row.cost]));
    },
  };
}

/** How reward_costs spells the base tier, which has no id. */
const BASE_TIER = '';
