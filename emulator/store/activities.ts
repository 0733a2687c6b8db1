import { sql as rawSql } from 'kysely';
import type { ActivityStore, RecordedActivity } from '../engine/activities';
import { toCents } from '../engine/money';
import type { Database } from './database';
import type { ActivitiesTable } from './schema';

export function createActivityStore(database: Database): ActivityStore {
  const { sql } = database;
  return {
    insert: (activity) => database.run(sql.insertInto('activities').values(toRow(activity))),
    ofOrder: (orderId) =>
      database
        .all(
          sql
            .selectFrom('activities')
            .selectAll()
            .where('order_id', '=', orderId)
            .orderBy(rawSql`seq`),
        )
        .map(toActivity),
    ofContact: (contactId, limit) =>
      database
        .all(
          sql
            .selectFrom('activities')
            .selectAll()
            .where('contact_id', '=', contactId)
            .orderBy(rawSql`seq`, 'desc')
            .limit(limit),
        )
        .map(toActivity),
  };
}

function toActivity(row: ActivitiesTable): RecordedActivity {
  return {
    contactId: row.contact_id,
    triggerAppId: row.trigger_app_id,
    triggerActivityType: row.trigger_activity_type,
    spent: row.spent_cents === null ? null : toCents(row.spent_cents),
    orderId: row.order_id,
    followedChannel: row.followed_channel,
    happenedAt: row.happened_at,
    transactionId: row.transaction_id,
    reason: row.reason,
  };
}

function toRow(activity: RecordedActivity): ActivitiesTable {
  return {
    contact_id: activity.contactId,
    trigger_app_id: activity.triggerAppId,
    trigger_activity_type: activity.triggerActivityType,
    spent_cents: activity.spent,
    order_id: activity.orderId,
    followed_channel: activity.followedChannel,
    happened_at: activity.happenedAt,
    transaction_id: activity.transactionId,
    reason: activity.reason,
  };
}
