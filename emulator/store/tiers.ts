import type { Compilable } from 'kysely';
import { imageSchema } from '../engine/image';
import {
  type Tier,
  tierDefinitionSchema,
  type TierStore,
  type TiersSettings,
} from '../engine/tiers';
import type { Database } from './database';
import { fromNullableJson, toNullableJson } from './json';
import { recalculateTiers } from './recalculate-tiers';
import type { TiersSettingsTable, TiersTable } from './schema';

export function createTierStore(database: Database): TierStore {
  const { sql } = database;
  const all = sql.selectFrom('tiers').selectAll();
  const list = database.remember(() => database.all(all.orderBy('required_points')).map(toTier));
  const settings = database.remember(() => {
    const row = database.first(sql.selectFrom('tiers_settings').selectAll());
    return row && toSettings(row);
  });
  const changeTiers = (query: Compilable) => {
    list.forget();
    database.run(query);
  };
  return {
    list: list.get,
    get: (id) => {
      const row = database.first(all.where('id', '=', id));
      return row && toTier(row);
    },
    insert: (tier) => changeTiers(sql.insertInto('tiers').values(toRow(tier))),
    update: (tier) =>
      changeTiers(sql.updateTable('tiers').set(toRow(tier)).where('id', '=', tier.id)),
    delete: (id) => changeTiers(sql.deleteFrom('tiers').where('id', '=', id)),
    settings: settings.get,
    saveSettings: (changed) => {
      settings.forget();
      const row = toSettingsRow(changed);
      database.run(
        sql
          .insertInto('tiers_settings')
          .values(row)
          .onConflict((conflict) => conflict.column('only_row').doUpdateSet(row)),
      );
    },
    recalculate: (order) => recalculateTiers(database, order),
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

function toRow(tier: Tier): TiersTable {
  return {
    id: tier.id,
    name: tier.definition.name,
    description: tier.definition.description,
    icon: toNullableJson(tier.definition.icon),
    required_points: tier.requiredPoints,
    revision: tier.revision,
    created_at: tier.createdAt,
    updated_at: tier.updatedAt,
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

function toSettingsRow(settings: TiersSettings): TiersSettingsTable {
  return {
    only_row: 1,
    status: settings.status,
    window_months: settings.windowMonths,
    base_tier: toNullableJson(settings.baseTier),
    revision: settings.revision,
    created_at: settings.createdAt,
    updated_at: settings.updatedAt,
  };
}
