import { imageSchema } from '../engine/image';
import {
  type Tier,
  tierDefinitionSchema,
  type TierStore,
  type TiersSettings,
} from '../engine/tiers';
import type { Database } from './database';
import { fromNullableJson } from './json';
import { recalculateTiers } from './recalculate-tiers';
import type { TiersSettingsTable, TiersTable } from './schema';

export function createTierStore(database: Database): TierStore {
  const { sql } = database;
  const all = sql.selectFrom('tiers').selectAll();
  return {
    list: () => database.all(all.orderBy('required_points')).map(toTier),
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toTier(row);
    },
    settings: () => {
      const row = database.first(sql.selectFrom('tiers_settings').selectAll());
      return row && toSettings(row);
    },
    recalculate: (at) => recalculateTiers(database, at),
  };
}

function toTier(row: TiersTable): Tier {
  return {
    id: row.id,
    definition: {
      name: row.name,
      description: row.description,
      icon: fromNullableJson(row.icon, imageSchema),
    },
    requiredPoints: row.required_points,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toSettings(row: TiersSettingsTable): TiersSettings {
  return {
    status: row.status,
    windowMonths: row.window_months,
    baseTier: fromNullableJson(row.base_tier, tierDefinitionSchema),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
