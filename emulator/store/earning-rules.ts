import { sql as rawSql } from 'kysely';
import { amountsSchema, type EarningRule, type EarningRuleStore } from '../engine/earning-rules';
import type { Database } from './database';
import { fromJson } from './json';
import type { EarningRulesTable } from './schema';

export function createEarningRuleStore(database: Database): EarningRuleStore {
  const { sql } = database;
  const all = sql.selectFrom('earning_rules').selectAll();
  const one = (query: typeof all) => {
    const row = database.first(query);
    return row && toRule(row);
  };
  return {
    get: (id) => one(all.where('id', '=', id)),
    getByActivityType: (activityType) => one(all.where('trigger_activity_type', '=', activityType)),
    insert: (rule) => database.run(sql.insertInto('earning_rules').values(toRow(rule))),
    update: (rule) =>
      database.run(sql.updateTable('earning_rules').set(toRow(rule)).where('id', '=', rule.id)),
    delete: (id) => database.run(sql.deleteFrom('earning_rules').where('id', '=', id)),
    list: () => database.all(all.orderBy(rawSql`seq`)).map(toRule),
  };
}

function toRule(row: EarningRulesTable): EarningRule {
  return {
    id: row.id,
    kind: row.kind,
    sourceAppId: row.source_app_id,
    triggerAppId: row.trigger_app_id,
    triggerActivityType: row.trigger_activity_type,
    title: row.title,
    status: row.status,
    amounts: fromJson(row.amounts, amountsSchema),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toRow(rule: EarningRule): EarningRulesTable {
  return {
    id: rule.id,
    kind: rule.kind,
    source_app_id: rule.sourceAppId,
    trigger_app_id: rule.triggerAppId,
    trigger_activity_type: rule.triggerActivityType,
    title: rule.title,
    status: rule.status,
    amounts: JSON.stringify(rule.amounts),
    revision: rule.revision,
    created_at: rule.createdAt,
    updated_at: rule.updatedAt,
  };
}
