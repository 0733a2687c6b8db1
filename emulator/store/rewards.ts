import { benefitSchema, type Reward, type RewardStore } from '../engine/rewards';
import { column, type Columns } from './condition';
import type { Database } from './database';
import { fromJson } from './json';
import type { RewardsTable } from './schema';
import { selectPage } from './select-page';

const columns: Columns = {
  id: column('id'),
  name: column('name'),
  active: column('active'),
  type: column('type'),
  revision: column('revision'),
  createdDate: column('created_at'),
  updatedDate: column('updated_at'),
};

const source = { table: 'rewards', columns, toItem: toReward } as const;

/** How reward_costs spells the base tier, which has no id. */
const BASE_TIER = '';

export function createRewardStore(database: Database): RewardStore {
  const { sql } = database;
  const cheapest = database.remember(() => cheapestByTier(database));
  return {
    get: (id) => {
      const row = database.first(sql.selectFrom('rewards').selectAll().where('id', '=', id));
      return row && toReward(row);
    },
    insert: (reward) => {
      cheapest.forget();
      database.run(sql.insertInto('rewards').values(toRow(reward)));
      insertCosts(database, reward);
    },
    update: (reward) => {
      cheapest.forget();
      database.run(sql.updateTable('rewards').set(toRow(reward)).where('id', '=', reward.id));
      database.run(sql.deleteFrom('reward_costs').where('reward_id', '=', reward.id));
      insertCosts(database, reward);
    },
    delete: (id) => {
      cheapest.forget();
      database.run(sql.deleteFrom('rewards').where('id', '=', id));
    },
    page: (request) => selectPage(database, source, request),
    cheapestByTier: cheapest.get,
    accountIdsHolding: ({ tierId, from, below }) =>
      database
        .all(
          sql
            .selectFrom('accounts')
            .select('id')
            .where('tier_id', 'is', tierId)
            .where('balance', '>=', from)
            .where('balance', '<', below),
        )
        .map((row) => row.id),
  };
}

function insertCosts(database: Database, { id, benefit }: Reward): void {
  const rows = benefit.offers.map((offer) => ({
    reward_id: id,
    tier_id: offer.tierId ?? BASE_TIER,
    cost_in_points: offer.costInPoints,
  }));
  database.run(database.sql.insertInto('reward_costs').values(rows));
}

function cheapestByTier(database: Database): Map<string | null, number> {
  const rows = database.all(
    database.sql
      .selectFrom('reward_costs')
      .innerJoin('rewards', 'rewards.id', 'reward_costs.reward_id')
      .where('rewards.active', '=', 1)
      .groupBy('tier_id')
      .select(({ fn }) => ['tier_id', fn.min<number>('cost_in_points').as('cost')]),
  );
  return new Map(rows.map((row) => [row.tier_id === BASE_TIER ? null : row.tier_id, row.cost]));
}

function toReward(row: RewardsTable): Reward {
  return {
    id: row.id,
    name: row.name,
    active: row.active === 1,
    benefit: fromJson(row.definition, benefitSchema),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(reward: Reward): RewardsTable {
  return {
    id: reward.id,
    name: reward.name,
    type: reward.benefit.kind === 'FLEXIBLE' ? 'DISCOUNT_AMOUNT' : 'COUPON_REWARD',
    active: Number(reward.active),
    definition: JSON.stringify(reward.benefit),
    revision: reward.revision,
    created_at: reward.createdAt,
    updated_at: reward.updatedAt,
  };
}
